import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it came. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it.
  readonly body: any;
}

/** A server that stands in for the graph until the test ends. */
export interface StandIn {
  readonly url: string;
  /** What it was sent, in order. */
  readonly received: readonly Received[];
}

/** Starts a server that answers as the test says. */
export async function standIn(answer: (response: ServerResponse, request: Received) => void): Promise<StandIn> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method, headers, url: path } = incoming;
    const text = Buffer.concat(chunks).toString();
    const request = { method, path, headers, body: text === '' ? undefined : JSON.parse(text) };
    received.push(request);
    answer(response, request);
  });
  const url = await listening(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url, received };
}

/** A server that answers every request with a status and a text. */
export const answering = (status: number, text: unknown): Promise<StandIn> =>
  standIn((response) => response.writeHead(status).end(typeof text === 'string' ? text : JSON.stringify(text)));

/** An address at which nothing listens. */
export async function nowhere(): Promise<string> {
  const server = createServer();
  const url = await listening(server);
  server.close();
  await once(server, 'close');
  return url;
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
