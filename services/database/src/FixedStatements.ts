import type { CompiledQuery, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { AnyKysely, Query } from './execute.js';
import { hasMark, statementComment } from './statementComment.js';

/** Where a value goes that differs from run to run. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Marks a place for a value, to write a statement with. */
export type SlotOf = (name: string) => RawBuilder<never>;

/** Values by the names of their slots. */
export type SlotValues = Readonly<Record<string, unknown>>;

/** The text of a statement, and its values in order: a {@link Slot} stands for one that each run has of its own. */
type Written = Pick<CompiledQuery, 'sql' | 'parameters' | 'query'>;

/** Whether a statement is best planned once for all its runs. */
export const isPlannedOnce = (text: string): boolean => hasMark(text, 'planned once');

/** What has a connection plan statements once, or as PostgreSQL thinks best. */
export const planning = (isOnce: boolean): string => `set plan_cache_mode = ${isOnce ? 'force_generic_plan' : 'auto'}`;

/** So many statements are kept at the most: clients choose orders, and there are many. */
const mostKept = 1_000;

/**
 * Statements that are the same for every run but for their values. The text of each is written once; and the server plans it once,
 * for its best plan does not depend on the values: rows by key, pages in the order of an index. Left to itself, PostgreSQL plans
 * such a statement again each time it is told few keys or a small page, for ten times as long as it takes to run it.
 */
export class FixedStatements {
  readonly #name: string;
  readonly #written = new Map<string, Written>();

  /** @param name which all of them have: they read the same, in different orders or from different places. */
  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Runs a statement.
   * @param shape names it among these statements: the same text of equal shapes.
   * @param write writes it; called if it was not written yet. No part of it may depend on the values.
   */
  async run<Row>(
    kysely: AnyKysely,
    shape: string,
    values: SlotValues,
    write: (slot: SlotOf) => Query<Row>,
  ): Promise<Row[]> {
    const { sql: text, parameters, query } = this.#written.get(shape) ?? this.#write(kysely, shape, write);
    const given = parameters.map((value) => (value instanceof Slot ? values[value.name] : value));
    const { rows } = await kysely.executeQuery<Row>({ sql: text, parameters: given, query, queryId });
    return rows;
  }

  #write(kysely: AnyKysely, shape: string, write: (slot: SlotOf) => Query<unknown>): Written {
    const compiled = write((name) => sql`${new Slot(name)}`).compile(kysely);
    const written = { ...compiled, sql: statementComment(this.#name, 'planned once') + compiled.sql.trimStart() };
    if (this.#written.size >= mostKept) this.#written.clear();
    this.#written.set(shape, written);
    return written;
  }
}

/** Kysely's plugins tell statements apart by it; there are none here. */
const queryId = { queryId: 'fixed' };
