import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { type ByteBudget, createSigner, resultLinesType, signatureHeader } from '@zibo-graph/subgraph-kit';
import { type Dispatcher, Pool } from 'undici';
import { readLines, readWhole, refuseLonger, tooLong } from './responseReader.js';
import { abandonment, TransportError } from './TransportError.js';

/** How a subgraph's process is reached. */
export interface SubgraphHttpOptions {
  readonly name: string;
  readonly url: string;
  /** Longer answers are not read on, compressed or not. */
  readonly answerLimit: number;
  /** Bounds what all answers hold together as they come over the network; without it, each is bounded for itself. */
  readonly budget?: ByteBudget | undefined;
  /** Whether answers may come compressed. */
  readonly compression: boolean;
  /** Signs requests; without it they go unsigned. */
  readonly secret?: string | undefined;
}

/** A request to a subgraph's process. */
export interface SubgraphHttpRequest {
  readonly method: 'GET' | 'POST';
  /** From the URL of the subgraph, without a slash at its start. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly milliseconds: number;
  /** Gives the request up; its connection is dropped. */
  readonly signal?: AbortSignal | undefined;
  /** Takes an answer of lines line by line, as each comes; what it throws ends the request. Other answers are read whole. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** An answer of any status, read to its end. */
export interface SubgraphHttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Connections to one process, kept alive. */
export interface SubgraphHttp {
  /** @throws TransportError */
  send(request: SubgraphHttpRequest): Promise<SubgraphHttpResponse>;
  close(): Promise<void>;
}

/**
 * A fetch that waits for the database in the subgraph, in the lane of its statements, holds its connection meanwhile: as long as there are
 * more connections than such fetches, no other fetch waits for them.
 */
const connections = 1_024;

/** Opens connections to a subgraph's process, at the first request. */
export function openSubgraphHttp(options: SubgraphHttpOptions): SubgraphHttp {
  const { name, url, answerLimit, budget, compression, secret } = options;
  const base = new URL(url.endsWith('/') ? url : `${url}/`);
  // A deadline is set on each request as a whole.
  const pool = new Pool(base.origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
  const sign = secret === undefined ? null : createSigner(name, secret);
  const accepted = { accept: 'application/json', ...(compression ? { 'accept-encoding': 'br, gzip' } : {}) };
  return {
    async send({ method, path, headers = {}, body = '', ...bounds }) {
      const signed = sign ? { [signatureHeader]: sign({ method, path: `/${path}`, headers, body }) } : {};
      const sent: Dispatcher.DispatchOptions = {
        method,
        path: base.pathname + path,
        headers: { ...accepted, ...headers, ...signed },
        body: method === 'GET' ? null : body,
      };
      const { status, headers: received, bytes } = await dispatch(pool, sent, { ...bounds, answerLimit, budget });
      const plain = await decode(bytes, received['content-encoding'], answerLimit);
      return { status, headers: received, text: plain.toString() };
    },
    close: () => pool.destroy(),
  };
}

interface Bounds extends Pick<SubgraphHttpRequest, 'milliseconds' | 'signal' | 'onLine'> {
  readonly answerLimit: number;
  readonly budget: ByteBudget | undefined;
}

interface Received extends Omit<SubgraphHttpResponse, 'text'> {
  readonly bytes: Buffer;
}

/** Sends a request and gathers its answer, in bounds. Undici's own ways to do so cost a stream for each answer. */
function dispatch(pool: Pool, sent: Dispatcher.DispatchOptions, bounds: Bounds): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { milliseconds, answerLimit, budget, signal, onLine } = bounds;
    let controller: Dispatcher.DispatchController | undefined;
    let ended: Error | undefined;
    let held = 0;
    const end = (error?: Error): void => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', onAbort);
      budget?.giveBack(held);
      held = 0;
      if (!error || ended) return;
      ended = error;
      reject(error);
      controller?.abort(error);
    };
    const onAbort = () => end(abandonment());
    const deadline = setTimeout(
      () => end(new TransportError('timeout', `no answer within ${milliseconds} ms`)),
      milliseconds,
    );
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort);
    let [status, headers]: [number, Received['headers']] = [0, {}];
    let reader = readWhole(answerLimit);
    const read = (reading: () => void): void => {
      try {
        if (ended) return;
        reading();
        hold(reader.held());
      } catch (error) {
        end(error as Error);
      }
    };
    const hold = (bytes: number): void => {
      if (ended || !budget) return;
      if (bytes > held && !budget.take(bytes - held)) {
        throw new TransportError('budget', `all answers together have more than ${budget.limit} bytes`);
      }
      if (bytes < held) budget.giveBack(held - bytes);
      held = bytes;
    };
    pool.dispatch(sent, {
      onRequestStart(started) {
        controller = started;
        // It has waited for a connection for too long.
        if (ended) started.abort(ended);
      },
      onResponseStart(_, statusCode, received) {
        [status, headers] = [statusCode, received];
        if (onLine && received['content-type'] === resultLinesType) reader = readLines(onLine, answerLimit);
        else read(() => refuseLonger(answerLimit, Number(received['content-length'])));
      },
      onResponseData: (_, chunk) => read(() => reader.take(chunk)),
      onResponseEnd() {
        end();
        resolve({ status, headers, bytes: reader.rest() });
      },
      onResponseError: (_, error) => end(new TransportError('connection', error.message)),
    });
  });
}

const decoders = { gzip: promisify(gunzip), br: promisify(brotliDecompress) } as const;

/** The bytes as they were before they were compressed; what claims to be and is not cannot be used. */
async function decode(bytes: Buffer, encoding: string | string[] | undefined, answerLimit: number): Promise<Buffer> {
  if (encoding !== 'gzip' && encoding !== 'br') return bytes;
  try {
    return await decoders[encoding](bytes, { maxOutputLength: answerLimit });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(answerLimit);
    throw new TransportError('encoding', `the answer cannot be decompressed: ${message}`);
  }
}
