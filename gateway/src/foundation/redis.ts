import type { Logger } from 'pino';

/** Values by their keys, on a server that may be gone at any time: then there are none, and nobody waits for them. */
export interface Redis {
  /** The value under a key; undefined if there is none, or the server does not tell in time. */
  get(key: string): Promise<Buffer | undefined>;
  /** Keeps a value for so many seconds, if that can be done; nobody waits for it. */
  set(key: string, value: Buffer, seconds: number): void;
  /** Whether the server answered when it was last asked. */
  isConnected(): boolean;
  close(): Promise<void>;
}

/** How patient one is with the server. */
export interface RedisPatience {
  readonly answerMilliseconds: number;
  readonly connectMilliseconds: number;
  /** How long a server that is lost is left alone, from one attempt to the next. */
  readonly restMilliseconds: number;
}

const usualPatience: RedisPatience = { answerMilliseconds: 100, connectMilliseconds: 1_000, restMilliseconds: 1_000 };

/** A server that lets so many commands in a row wait in vain is lost. */
const lostAfter = 3;
/** What is to be kept while so many commands are under way is not. */
const mostUnderWay = 1_000;

/** A connection that is ready. */
interface Connection {
  get(key: string): Promise<Buffer | null>;
  set(key: string, value: Buffer, options: { readonly expiration: { type: 'EX'; value: number } }): Promise<unknown>;
  destroy(): void;
}

/**
 * Opens values on a Redis server, or one that speaks its language. A server that cannot be reached is tried again when
 * something is wanted of it; the log tells once that it is lost, and once that it is back.
 */
export async function openRedis(url: string, logger: Logger, patience = usualPatience): Promise<Redis> {
  const redis = new LosableRedis(url, logger, patience);
  await redis.connect();
  return redis;
}

class LosableRedis implements Redis {
  readonly #url: string;
  readonly #logger: Logger;
  readonly #patience: RedisPatience;
  #connection: Connection | undefined;
  #wasLost = false;
  #isClosed = false;
  #restsUntil = 0;
  #waitedInVain = 0;
  #underWay = 0;

  constructor(url: string, logger: Logger, patience: RedisPatience) {
    this.#url = url;
    this.#logger = logger;
    this.#patience = patience;
  }

  isConnected(): boolean {
    return this.#connection !== undefined;
  }

  async get(key: string): Promise<Buffer | undefined> {
    return (await this.#run((connection) => connection.get(key))) ?? undefined;
  }

  set(key: string, value: Buffer, seconds: number): void {
    if (this.#underWay >= mostUnderWay) return;
    void this.#run((connection) => connection.set(key, value, { expiration: { type: 'EX', value: seconds } }));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#connection?.destroy();
    this.#connection = undefined;
  }

  async connect(): Promise<void> {
    this.#restsUntil = Number.POSITIVE_INFINITY;
    try {
      const connection = await connected(this.#url, this.#patience, (error) => this.#lose(error));
      if (this.#isClosed) return connection.destroy();
      this.#connection = connection;
      this.#waitedInVain = 0;
      if (this.#wasLost) this.#logger.info('Redis is back: answers are shared again');
      this.#wasLost = false;
    } catch (error) {
      this.#lose(error);
    }
  }

  async #run<T>(command: (connection: Connection) => Promise<T>): Promise<T | undefined> {
    const connection = this.#connection;
    if (!connection) {
      if (!this.#isClosed && Date.now() >= this.#restsUntil) void this.connect();
      return undefined;
    }
    this.#underWay += 1;
    try {
      const value = await inTime(command(connection), this.#patience.answerMilliseconds);
      this.#waitedInVain = 0;
      return value;
    } catch (error) {
      this.#waitedInVain += 1;
      if (this.#waitedInVain >= lostAfter && this.#connection === connection) this.#lose(error);
      return undefined;
    } finally {
      this.#underWay -= 1;
    }
  }

  #lose(error: unknown): void {
    this.#connection?.destroy();
    this.#connection = undefined;
    this.#restsUntil = Date.now() + this.#patience.restMilliseconds;
    if (this.#wasLost || this.#isClosed) return;
    this.#wasLost = true;
    this.#logger.warn({ err: error }, 'Redis is lost: answers are not shared');
  }
}

/** @throws Error if there is no connection in time. */
async function connected(
  url: string,
  { connectMilliseconds }: RedisPatience,
  onLost: (error: unknown) => void,
): Promise<Connection> {
  // Who has no Redis does not load its client.
  const { createClient, RESP_TYPES } = await import('@redis/client');
  const client = createClient({
    url,
    // What every server speaks, Valkey and old ones included.
    RESP: 2,
    maintNotifications: 'disabled',
    disableClientInfo: true,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: false, connectTimeout: connectMilliseconds },
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
  });
  let isReady = false;
  const destroy = (): void => {
    isReady = false;
    if (client.isOpen) client.destroy();
  };
  client.on('error', (error) => isReady && onLost(error));
  try {
    await inTime(client.connect(), connectMilliseconds);
    isReady = true;
  } catch (error) {
    destroy();
    throw error;
  }
  return { get: (key) => client.get(key), set: (key, value, options) => client.set(key, value, options), destroy };
}

/** @throws Error if the work takes longer. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
