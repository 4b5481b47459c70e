import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fetches, OperationResult } from './fetches.js';
import type { ReceivedFetch } from './fetchRequest.js';
import type { FetchResponse } from './fetchResponse.js';
import { refuseOtherMethods } from './httpServer.js';
import { goneSignal } from './rawRequests.js';
import { requestIdHeader } from './requestId.js';
import { resultLines, resultLinesType } from './resultLines.js';

/** Adds the route by which a server answers requests for operations: as a whole, or a list by its results as they come. */
export function addFetchRoute(server: FastifyInstance, path: string, fetches: Fetches): void {
  server.post(path, async (request, reply) => {
    const fetch: ReceivedFetch = {
      ...{ requestId: request.id, method: request.method, url: request.originalUrl, headers: request.headers },
      body: (request.body as Buffer | null | undefined) ?? null,
      ...{ signal: goneSignal(reply.raw), hold: fetches.openHold() },
    };
    return asksForLines(fetch)
      ? sendLines(fetches, fetch, request, reply)
      : send(reply, fetch, await fetches.answer(fetch));
  });
  refuseOtherMethods(server, path, ['POST']);
}

const asksForLines = ({ headers, body }: ReceivedFetch): boolean =>
  headers.accept === resultLinesType && body?.[0] === '['.charCodeAt(0);

/** Sends the results of a list as they come. Fastify streams nothing without a stream, so the response is written past it. */
async function sendLines(
  fetches: Fetches,
  fetch: ReceivedFetch,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const lines = resultLines(reply.raw, () => [requestIdHeader, fetch.requestId, ...fetches.revisionHeaders()]);
  const onResult = (result: OperationResult): void => {
    if (!reply.sent) reply.hijack();
    lines.write(result);
    logOther(request, reply, result);
  };
  const refusal = await fetches.answerEach(fetch, onResult);
  if (refusal) return send(reply, fetch, refusal);
  fetch.hold?.releaseAfter(reply.raw);
  lines.end();
  return reply;
}

/** A list has the id and the log line of its first request; the others that it brings have lines of their own. */
function logOther(request: FastifyRequest, reply: FastifyReply, { requestId }: OperationResult): void {
  if (requestId === request.id) return;
  const { method, originalUrl: path, server } = request;
  const milliseconds = Math.round(reply.elapsedTime);
  server.log.info({ requestId, method, path, status: 200, milliseconds }, 'request');
}

function send(reply: FastifyReply, { hold }: ReceivedFetch, { status, headers, body }: FetchResponse): FastifyReply {
  hold?.releaseAfter(reply.raw);
  return withHeaders(reply, headers).status(status).send(body);
}

/** @param headers name, value, name, value. */
export function withHeaders(reply: FastifyReply, headers: readonly string[]): FastifyReply {
  for (let index = 0; index < headers.length; index += 2) reply.header(headers[index] ?? '', headers[index + 1]);
  return reply;
}
