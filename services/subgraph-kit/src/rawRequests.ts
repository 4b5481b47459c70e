import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Answers a request as Node has it. */
export type RawListener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Has a listener take the requests of a server before the server's own ways, which cost more than many an answer.
 * @returns what took them before: whatever the listener does not answer itself is to be passed to it.
 */
export function takeRequests({ server }: Pick<FastifyInstance, 'server'>, listener: RawListener): RawListener {
  const before = server.listeners('request') as RawListener[];
  server.removeAllListeners('request');
  server.on('request', listener);
  return (request, response) => {
    for (const one of before) one(request, response);
  };
}

/** Reads the body of a request whose length is known to be bounded. It never calls back for one that breaks off. */
export function readBody(request: IncomingMessage, onRead: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => onRead(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
}
