import { type Database, type RecordTable, replaceDataset } from '@zibo-graph/database';
import { openSnapshot } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import { copies } from '../src/copies.js';
import { openPlans } from '../src/subgraph.js';
import { tables } from '../src/tables.js';
import type { TestRecord } from './records.js';

/** A plans subgraph on a database of its own, and what a test does with it. */
export interface World {
  readonly database: Database;
  readonly subgraph: Subgraph;
  /** Makes a day today. */
  setToday(day: string): void;
  /** Makes the data stand exactly like this; returns the revision that it makes. */
  write(records: readonly TestRecord[]): Promise<number>;
  /** Runs an operation at a revision, the newest if none is given. */
  run(query: string, variables?: Record<string, unknown>, revision?: number): Promise<ExecutionResult>;
  /** The data of an operation that must go without an error. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data is the shape of the query.
  ask(query: string, variables?: Record<string, unknown>, revision?: number): Promise<any>;
  /** An entity as another subgraph's reference reaches it. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data is the shape of the query.
  entity(type: string, id: string, selection: string): Promise<any>;
}

/** Opens a world with records in it. */
export async function openWorld(records: readonly TestRecord[] = []): Promise<World> {
  const database = await openSnapshot({ name: 'plans', write: (empty) => openPlans(empty) });
  let today = '2025-12-31';
  const subgraph = await openPlans(database, { today: () => today });
  const run: World['run'] = (query, variables = {}, revision = subgraph.revision()) =>
    subgraph.openSession({ requestId: 'test', revision }).execute({ query, variables });
  const ask: World['ask'] = async (...operation) => {
    const { data, errors } = await run(...operation);
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    return data;
  };
  const entity: World['entity'] = async (type, id, selection) => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { id ${selection} } } }`;
    return (await ask(query, { all: [{ __typename: type, id }] }))._entities[0];
  };
  const write: World['write'] = async (all) => {
    const contentOf = (given: readonly RecordTable[]) =>
      given.map((table) => ({ table, records: all.filter((one) => one.table === table).map(({ record }) => record) }));
    const content = { tables: contentOf(tables), copies: contentOf(copies.map(({ table }) => table)) };
    await database.kysely
      .transaction()
      .execute((transaction) => replaceDataset(transaction, { subgraph: 'plans', dataset: 'test', ...content }));
    return subgraph.refreshRevision();
  };
  if (records.length > 0) await write(records);
  const setToday = (day: string): void => {
    today = day;
  };
  return { database, subgraph, setToday, write, run, ask, entity };
}
