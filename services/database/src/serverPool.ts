import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { cancelStatement } from './cancelStatement.js';
import { StatementAbandonedError } from './DatabaseBusyError.js';
import { databaseFault } from './databaseFault.js';
import type { DatabaseLocation } from './databaseLocation.js';
import { isPlannedOnce, planning } from './FixedStatements.js';
import { isUnavailable } from './isUnavailable.js';
import { SlowStatements } from './SlowStatements.js';
import { StatementNames } from './StatementNames.js';
import { heavyConnections, StatementQueue } from './StatementQueue.js';
import type { Lane, ScopeSource, StatementScope } from './statementScope.js';
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

/** How long it may take to connect. */
const connectMilliseconds = 5_000;
/** A server that has not ended a statement so long after its time answers nothing any more. */
const graceMilliseconds = 2_000;

/** A connection that a caller holds, and its place in the queue. */
interface Held {
  readonly client: pg.PoolClient;
  readonly giveBack: () => void;
  isSpent: boolean;
}

/**
 * The connections to a PostgreSQL server, in the shape that Kysely's own PostgresDialect takes. A statement that comes again is
 * prepared by name on each connection: the server reads and rewrites its text, and in time plans it, once.
 * What has no parameters comes seldom, or steers a transaction, and is sent as it is.
 *
 * Whoever connects has a connection from his first statement on: by that it is known in which lane he waits. Heavy statements have
 * connections of their own. What nobody waits for any more leaves the queue, or is cancelled on the server.
 */
export class ServerPool implements PostgresPool {
  readonly #pools: Readonly<Record<Lane, pg.Pool>>;
  readonly #queue: StatementQueue;
  readonly #scope: ScopeSource;
  readonly #slow = new SlowStatements();
  readonly #names = new StatementNames();
  /** Which connections plan their statements once. */
  readonly #planOnce = new WeakSet<object>();
  /** How long a statement is waited for. */
  readonly #bound: { readonly query_timeout?: number };

  readonly #location: DatabaseLocation;

  /** @param scope tells, when somebody connects, for whom. */
  constructor(
    location: DatabaseLocation & { readonly kind: 'server' },
    { connections, statementMilliseconds }: ServerOptions,
    scope: ScopeSource,
  ) {
    this.#location = location;
    this.#bound = statementMilliseconds > 0 ? { query_timeout: statementMilliseconds + graceMilliseconds } : {};
    const heavy = heavyConnections(connections);
    this.#queue = new StatementQueue(connections, heavy);
    this.#scope = scope;
    const open = (lane: Lane, most: number) =>
      openPool(location.url, most, (client) => prepareConnection(client, lane, statementMilliseconds));
    const light = open('light', Math.max(1, connections - heavy));
    this.#pools = { light, heavy: connections > 1 ? open('heavy', heavy) : light };
  }

  async connect(): Promise<PostgresPoolClient> {
    const scope = this.#scope();
    let held: Held | undefined;
    const query = async (text: string, parameters: readonly unknown[]) => {
      held ??= await this.#take(text, scope);
      return this.#query(held, text, parameters, scope?.signal);
    };
    const release = (): void => {
      held?.client.release(held.isSpent);
      held?.giveBack();
      held = undefined;
    };
    return { query, release } as unknown as PostgresPoolClient;
  }

  async #take(text: string, scope: StatementScope | undefined): Promise<Held> {
    const lane = this.#slow.laneOf(text);
    const giveBack = await this.#queue.take(lane, scope);
    try {
      return { client: await this.#pools[lane].connect(), giveBack, isSpent: false };
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  async #query(held: Held, text: string, parameters: readonly unknown[], signal: AbortSignal | undefined) {
    const { client } = held;
    // Migrations and imports, which run in transactions, take as long as they need.
    const isAlone = client.getTransactionStatus() !== 'T';
    const statement = { text, values: [...parameters], ...(isAlone ? this.#bound : {}) };
    const name = parameters.length > 0 ? this.#names.of(text) : undefined;
    try {
      if (isAlone) await this.#choosePlanning(client, isPlannedOnce(text));
      const since = performance.now();
      const result = await this.#whileWaitedFor(held, signal, () =>
        client.query({ ...statement, ...(name === undefined ? {} : { name }) }),
      );
      if (isAlone) this.#slow.ran(text, performance.now() - since);
      return result;
    } catch (error) {
      // The next statement would wait behind this one.
      if ((error as Error).message === unanswered) held.isSpent = true;
      if (isAlone && databaseFault(error) === 'STATEMENT_TIMEOUT') this.#slow.ran(text, Number.POSITIVE_INFINITY);
      // Somebody has migrated the table meanwhile. The statement is well as it is; the connection forgets its plans at its end.
      if (name === undefined || (error as { code?: unknown }).code !== outdatedPlan)
        throw toldOfStorage(error, this.#location);
      held.isSpent = true;
      return client.query(statement);
    }
  }

  /** Runs a statement; cancels it when nobody waits for it any more. The connection is not given back before the server has done so. */
  async #whileWaitedFor<T>({ client }: Held, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    if (!signal) return run();
    if (signal.aborted) throw new StatementAbandonedError();
    let cancelling: Promise<void> | undefined;
    const cancel = (): void => {
      // A server that cannot be told ends the statement in its own time.
      cancelling = cancelStatement(client).catch(() => {});
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await run();
    } catch (error) {
      throw signal.aborted ? new StatementAbandonedError() : error;
    } finally {
      signal.removeEventListener('abort', cancel);
      await cancelling;
    }
  }

  /** A statement is mostly followed by another of its sort: that costs nothing. */
  async #choosePlanning(client: pg.PoolClient, isOnce: boolean): Promise<void> {
    if (this.#planOnce.has(client) === isOnce) return;
    await choose(client, { text: planning(isOnce), ...this.#bound });
    if (isOnce) this.#planOnce.add(client);
    else this.#planOnce.delete(client);
  }

  async end(): Promise<void> {
    await Promise.all([...new Set(Object.values(this.#pools))].map((pool) => pool.end()));
  }
}

function openPool(url: string, most: number, onConnect: (client: pg.ClientBase) => Promise<void>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: connectMilliseconds,
    keepAlive: true,
    onConnect,
    types: { getTypeParser: (oid, format) => valueParsers[oid] ?? pg.types.getTypeParser(oid, format as 'text') },
  });
  // An idle connection that the server closes must not end the process; the next statement opens another.
  pool.on('error', () => {});
  // Nor must one that breaks while a statement runs on it: the statement fails of it, and the pool lets the connection go.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
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

/** The most temporary space on disk of a session: an aggregate of 130,000 projects by six dimensions takes about a gigabyte. */
const temporarySpace: Readonly<Record<Lane, string>> = { light: '256MB', heavy: '2GB' };

async function prepareConnection(client: pg.ClientBase, lane: Lane, statementMilliseconds: number): Promise<void> {
  const set = (text: string): Promise<void> => choose(client, { text, query_timeout: connectMilliseconds });
  // To compile a statement takes seconds where the planner thinks it costly, and none of ours runs so long: an aggregate of
  // 130,000 projects with its sums took 6.0 s compiled, and 0.8 s as it is.
  await set('set jit = off');
  // Several workers for each heavy statement would leave no processor to the light ones.
  if (lane === 'heavy') await set('set max_parallel_workers_per_gather = 0');
  // Only who was granted it may set this (README); what the server has for the role stands.
  await set(
    `select set_config('temp_file_limit', '${temporarySpace[lane]}', false) where current_setting('temp_file_limit') = '-1'`,
  );
  if (statementMilliseconds > 0) await set(`set statement_timeout = ${statementMilliseconds}`);
}
