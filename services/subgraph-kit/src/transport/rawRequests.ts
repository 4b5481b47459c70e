import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { TargetCheck } from './requestTarget.js';

/** Answers a request as Node has it. */
export type RawListener = (request: IncomingMessage, response: ServerResponse) => void;

type Listening = Pick<FastifyInstance, 'server'>;

/** What each server refuses requests by. */
const checks = new WeakMap<FastifyInstance['server'], TargetCheck>();

/** Has whoever takes the requests of a server before its own ways be given those only that a check lets pass; returns the check. */
export function onlyGoodTargets({ server }: Listening, check: TargetCheck): TargetCheck {
  checks.set(server, check);
  return check;
}

/**
 * Has a listener take the requests of a server before the server's own ways, which cost more than many an answer.
 * @returns what took them before: whatever the listener does not answer itself is to be passed to it.
 */
export function takeRequests({ server }: Listening, listener: RawListener): RawListener {
  const before = server.listeners('request') as RawListener[];
  const pass: RawListener = (request, response) => {
    for (const one of before) one(request, response);
  };
  const check = checks.get(server);
  server.removeAllListeners('request');
  // The server's own ways tell why a request is refused.
  server.on('request', (request, response) =>
    check?.(request, request.url ?? '') ? pass(request, response) : listener(request, response),
  );
  return pass;
}

/** Reads the body of a request, or what its bytes come through, whose length is known to be bounded. It never calls back for one that breaks off. */
export function readBody(request: Readable, onRead: (body: Buffer) => void): void {
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

/** A signal that is aborted when the one who asked has gone before the answer was sent. */
export function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
