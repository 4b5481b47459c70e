import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { DatabaseLocation } from './databaseLocation.js';
import { isPlannedOnce, planning } from './FixedStatements.js';
import { isUnavailable } from './isUnavailable.js';
import { StatementNames } from './StatementNames.js';
import { toldOfStorage } from './storageFault.js';
import { valueParsers } from './valueParsers.js';

/** How a PostgreSQL server is used. */
export interface ServerOptions {
  /** The most connections that are open at once. */
  readonly connections: number;
  /**
   * Milliseconds that a statement may run before the server ends it; 0 is as long as the server allows. A server that does not even
   * do that is given up two seconds later, except in transactions.
   */
  readonly statementMilliseconds: number;
}

/** What the server says of a prepared statement whose table has other columns now. */
const outdatedPlan = '0A000';

/** What the driver says of a statement that it waits for no longer. */
const unanswered = 'Query read timeout';

/** How long it may take to connect, or to get a connection that is free. */
const connectMilliseconds = 5_000;
/** A server that has not ended a statement so long after its time answers nothing any more. */
const graceMilliseconds = 2_000;

/**
 * The connections to a PostgreSQL server, in the shape that Kysely's own PostgresDialect takes. A statement that comes again is
 * prepared by name on each connection: the server reads and rewrites its text, and in time plans it, once.
 * What has no parameters comes seldom, or steers a transaction, and is sent as it is.
 */
export class ServerPool implements PostgresPool {
  readonly #pool: pg.Pool;
  readonly #names = new StatementNames();
  /** Which connections plan their statements once. */
  readonly #planOnce = new WeakSet<object>();
  /** How long a statement is waited for. */
  readonly #bound: { readonly query_timeout?: number };

  readonly #location: DatabaseLocation;

  constructor(
    location: DatabaseLocation & { readonly kind: 'server' },
    { connections, statementMilliseconds }: ServerOptions,
  ) {
    this.#location = location;
    this.#bound = statementMilliseconds > 0 ? { query_timeout: statementMilliseconds + graceMilliseconds } : {};
    this.#pool = new pg.Pool({
      connectionString: location.url,
      max: connections,
      connectionTimeoutMillis: connectMilliseconds,
      keepAlive: true,
      onConnect: (client) => prepareConnection(client, statementMilliseconds),
      types: { getTypeParser: (oid, format) => valueParsers[oid] ?? pg.types.getTypeParser(oid, format as 'text') },
    });
    // An idle connection that the server closes must not end the process; the next statement opens another.
    this.#pool.on('error', () => {});
    // Nor must one that breaks while a statement runs on it: the statement fails of it, and the pool lets the connection go.
    this.#pool.on('connect', (client) => void client.on('error', () => {}));
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    let isSpent = false;
    const query = async (text: string, parameters: readonly unknown[]) => {
      // Migrations and imports, which run in transactions, take as long as they need.
      const isAlone = client.getTransactionStatus() !== 'T';
      const statement = { text, values: [...parameters], ...(isAlone ? this.#bound : {}) };
      const name = parameters.length > 0 ? this.#names.of(text) : undefined;
      try {
        if (isAlone) await this.#choosePlanning(client, isPlannedOnce(text));
        return await client.query({ ...statement, ...(name === undefined ? {} : { name }) });
      } catch (error) {
        // The next statement would wait behind this one.
        if ((error as Error).message === unanswered) isSpent = true;
        // Somebody has migrated the table meanwhile. The statement is well as it is; the connection forgets its plans at its end.
        if (name === undefined || (error as { code?: unknown }).code !== outdatedPlan)
          throw toldOfStorage(error, this.#location);
        isSpent = true;
        return client.query(statement);
      }
    };
    return { query, release: () => client.release(isSpent) } as unknown as PostgresPoolClient;
  }

  /** A statement is mostly followed by another of its sort: that costs nothing. */
  async #choosePlanning(client: pg.PoolClient, isOnce: boolean): Promise<void> {
    if (this.#planOnce.has(client) === isOnce) return;
    await choose(client, { text: planning(isOnce), ...this.#bound });
    if (isOnce) this.#planOnce.add(client);
    else this.#planOnce.delete(client);
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

/** Chooses a setting. A server that cannot compile may refuse its own, and one that takes no such settings has its own bounds. */
async function choose(
  client: pg.ClientBase,
  statement: { readonly text: string; readonly query_timeout?: number },
): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (isUnavailable(error)) throw error;
  }
}

async function prepareConnection(client: pg.ClientBase, statementMilliseconds: number): Promise<void> {
  const set = (text: string): Promise<void> => choose(client, { text, query_timeout: connectMilliseconds });
  // To compile a statement takes seconds where the planner thinks it costly, and none of ours runs so long: an aggregate of
  // 130,000 projects with its sums took 6.0 s compiled, and 0.8 s as it is.
  await set('set jit = off');
  if (statementMilliseconds > 0) await set(`set statement_timeout = ${statementMilliseconds}`);
}
