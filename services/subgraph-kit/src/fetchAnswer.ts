import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { type ErrorCodeName, errorCodes } from './errorCodes.js';
import { formatError } from './formatError.js';

/** Shorter answers cost more to compress than to send. */
const worthCompressing = 2_048;

/**
 * Sends what a fetch came to: a result, or a list of results for a list of operations. Logs the causes of errors that are
 * ours, and lets none of their words out of the process.
 */
export async function sendFetchAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ExecutionResult | readonly ExecutionResult[],
): Promise<FastifyReply> {
  const outer = isList(answer)
    ? answer.map((result) => formatted(result, request))
    : formatted(answer as ExecutionResult, request);
  const text = JSON.stringify(outer);
  reply.status(statusOf(outer)).type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  const encoding = text.length < worthCompressing ? undefined : chooseEncoding(request.headers['accept-encoding']);
  if (!encoding) return reply.send(text);
  return reply.header('content-encoding', encoding).send(await encode[encoding](text));
}

const isList = (answer: unknown): answer is readonly ExecutionResult[] => Array.isArray(answer);

function formatted(result: ExecutionResult, request: FastifyRequest): FormattedExecutionResult {
  if (!result.errors) return result as FormattedExecutionResult;
  const errors = result.errors.map((cause) => {
    const { error, isInternal } = formatError(cause, request.id);
    if (isInternal) request.log.error({ err: cause.originalError ?? cause }, 'field failed');
    return error;
  });
  return { ...result, errors };
}

/** Where nothing was executed, the error is of the request. */
function statusOf(outer: FormattedExecutionResult | readonly FormattedExecutionResult[]): number {
  if (Array.isArray(outer) || 'data' in outer) return 200;
  const code = (outer as FormattedExecutionResult).errors?.[0]?.extensions?.code as ErrorCodeName | undefined;
  return code ? errorCodes[code].status : 200;
}

const [compressGzip, compressBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** Quick rather than small: both ends are beside each other as a rule. */
const encode = {
  br: (text: string) => compressBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: (text: string) => compressGzip(text, { level: 1 }),
} as const;

/** The best encoding that a header Accept-Encoding takes by name; undefined if it takes none of ours. */
function chooseEncoding(header: unknown): keyof typeof encode | undefined {
  const taken = String(header ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((name) => taken.includes(name));
}
