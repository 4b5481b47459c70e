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
  // Nearly always there is one part. A list of parts made for each would live long where much that lives long is made (V8 learns that).
  let body = noBody;
  let parts: Buffer[] | undefined;
  request.on('data', (part: Buffer) => {
    if (body === noBody) body = part;
    else if (parts) parts.push(part);
    else parts = [body, part];
  });
  request.on('end', () => onRead(parts ? Buffer.concat(parts) : body));
}

const noBody: Buffer = Buffer.alloc(0);
