import { type Database, type DatasetContent, type RecordTable, replaceDataset } from '@zibo-graph/database';
import { openSnapshot, statementsOf } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import { copies } from '../src/copies.js';
import { openProjects } from '../src/subgraph.js';
import { tables } from '../src/tables.js';
import type { TestRecord } from './records.js';

/** A projects subgraph on a database of its own, and what a test does with it. */
export interface World {
  readonly database: Database;
  readonly subgraph: Subgraph;
  /** Makes the data stand exactly like this; returns the revision that it makes. */
  write(records: readonly TestRecord[]): Promise<number>;
  /** Runs an operation at a revision, the newest if none is given. */
  run(query: string, variables?: Record<string, unknown>, revision?: number): Promise<ExecutionResult>;
  /** The data of an operation that must go without an error. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data is the shape of the query.
  ask(query: string, variables?: Record<string, unknown>, revision?: number): Promise<any>;
  /** How many statements an operation costs that must go without an error. */
  cost(query: string, variables?: Record<string, unknown>): Promise<number>;
}

/** Opens a world with records in it. */
export async function openWorld(records: readonly TestRecord[] = []): Promise<World> {
  const database = await openSnapshot({ name: 'projects', write: (empty) => openProjects(empty) });
  const subgraph = await openProjects(database);
  const run: World['run'] = (query, variables = {}, revision = subgraph.revision()) =>
    subgraph.openSession({ requestId: 'test', revision }).execute({ query, variables });
  const ask: World['ask'] = async (...operation) => {
    const { data, errors } = await run(...operation);
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    return data;
  };
  const write: World['write'] = async (all) => {
    const contentOf = (table: RecordTable) => ({
      table,
      records: all.filter((one) => one.table === table).map(({ record }) => record),
    });
    const content: DatasetContent = {
      ...{ subgraph: 'projects', dataset: 'test', tables: tables.map(contentOf) },
      copies: copies.map((copy) => contentOf(copy.table)),
    };
    await database.kysely.transaction().execute((transaction) => replaceDataset(transaction, content));
    return subgraph.refreshRevision();
  };
  if (records.length > 0) await write(records);
  const cost: World['cost'] = async (...operation) => (await statementsOf(database, () => ask(...operation))).length;
  return { database, subgraph, write, run, ask, cost };
}
