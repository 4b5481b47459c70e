import { type PGlite, parse, protocol, type Results } from '@electric-sql/pglite';
import { isPlannedOnce, planning } from './FixedStatements.js';
import { StatementNames } from './StatementNames.js';

const { serialize } = protocol;

/** What Postgres says of a prepared statement whose table has other columns now. */
const outdatedPlan = '0A000';

const startsTransaction = /^\s*(begin|start)\b/i;
const steersTransaction = /^\s*(begin|start|commit|rollback|end)\b/i;

/**
 * The statements of the embedded Postgres. One that comes again is prepared by name, as on a server; its later runs are one exchange
 * with the database in place of six.
 */
export class PgliteStatements {
  readonly #pglite: PGlite;
  readonly #names = new StatementNames();
  /** The types of the parameters of what is prepared, by name. */
  readonly #prepared = new Map<string, readonly number[]>();

  /** Whether the connection plans its statements once. */
  #planOnce = false;
  #inTransaction = false;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  /** Runs a statement; nobody else may use the database until it is done. */
  async query(text: string, parameters: readonly unknown[]): Promise<Results> {
    const name = parameters.length > 0 ? this.#names.of(text) : undefined;
    if (name === undefined) {
      if (startsTransaction.test(text)) await this.#choosePlanning(false);
      const result = await this.#pglite.query<Results['rows'][number]>(text, [...parameters]);
      if (steersTransaction.test(text)) this.#inTransaction = startsTransaction.test(text);
      return result;
    }
    await this.#choosePlanning(isPlannedOnce(text));
    try {
      const types = this.#prepared.get(name) ?? (await this.#prepare(name, text));
      return await this.#run(name, types, parameters);
    } catch (error) {
      if ((error as { code?: unknown }).code !== outdatedPlan) throw error;
      this.#prepared.delete(name);
      await this.#exchange(serialize.close({ type: 'S', name }));
      return this.#pglite.query(text, [...parameters]);
    }
  }

  /** In a transaction the setting would end with it, and nobody be told. */
  async #choosePlanning(isOnce: boolean): Promise<void> {
    if (this.#planOnce === isOnce || this.#inTransaction) return;
    await this.#pglite.exec(planning(isOnce));
    this.#planOnce = isOnce;
  }

  async #prepare(name: string, text: string): Promise<readonly number[]> {
    const messages = await this.#exchange(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }));
    const types = parse.parseDescribeStatementResults(messages);
    this.#prepared.set(name, types);
    return types;
  }

  async #run(name: string, types: readonly number[], parameters: readonly unknown[]): Promise<Results> {
    const { serializers, parsers } = this.#pglite;
    const values = parameters.map((value, index) =>
      value == null ? null : (serializers[types[index] ?? 0]?.(value) ?? String(value)),
    );
    const messages = await this.#exchange(
      serialize.bind({ statement: name, values }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
    );
    const [result] = parse.parseResults(messages, parsers);
    if (!result) throw new Error(`there is no result of ${name}`);
    return result;
  }

  /** Sends messages at once; after an error Postgres passes over those that are left. */
  #exchange(...messages: Uint8Array[]) {
    return this.#pglite.execProtocolStream(Buffer.concat([...messages, serialize.sync()]));
  }
}
