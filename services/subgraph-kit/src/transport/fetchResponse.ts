import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCodeName, errorCodes } from '../errors/errorCodes.js';
import { formatError } from '../errors/formatError.js';

/** What is sent for a request: its headers as name, value, name, value; their number of bytes is not among them. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string | Buffer;
}

/** The header of what is JSON. */
export const jsonHeader = ['content-type', 'application/json; charset=utf-8'] as const;

/** So many errors of one result are logged: a query can have a field fail for each of its objects. */
const loggedErrors = 10;

/** Shorter responses cost more to compress than to send. */
const worthCompressing = 2_048;

/**
 * What is sent for what an operation came to, or a list for a list of operations, compressed if it is long and that is accepted.
 * @param headers those that it has before its own.
 */
export function fetchResponse(
  outer: FormattedExecutionResult | readonly FormattedExecutionResult[],
  headers: readonly string[],
  acceptedEncoding: unknown,
): FetchResponse | Promise<FetchResponse> {
  const body = JSON.stringify(outer);
  const plain = { status: statusOf(outer), headers: [...headers, ...jsonHeader, 'vary', 'accept-encoding'], body };
  const encoding = body.length < worthCompressing ? undefined : chooseEncoding(acceptedEncoding);
  return encoding ? compressed(plain, encoding) : plain;
}

async function compressed(
  plain: FetchResponse & { readonly body: string },
  encoding: Encoding,
): Promise<FetchResponse> {
  const body = await encode[encoding](plain.body);
  return { ...plain, headers: [...plain.headers, 'content-encoding', encoding], body };
}

/**
 * A result as it is told outside. Logs the causes of errors that are ours, and lets none of their words out of the process.
 * @param requestId that of the request that the operation is of.
 */
export function formatResult(
  result: ExecutionResult,
  requestId: string,
  log: Pick<Logger, 'error'>,
): FormattedExecutionResult {
  if (!result.errors) return result as FormattedExecutionResult;
  let internal = 0;
  const errors = result.errors.map((cause) => {
    const { error, isInternal } = formatError(cause, requestId);
    if (isInternal && ++internal <= loggedErrors) {
      log.error({ requestId, err: cause.originalError ?? cause }, 'field failed');
    }
    return error;
  });
  if (internal > loggedErrors) log.error({ requestId, notLogged: internal - loggedErrors }, 'more fields failed');
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

type Encoding = keyof typeof encode;

/** The best encoding that a header Accept-Encoding takes by name; undefined if it takes none of ours. */
function chooseEncoding(header: unknown): Encoding | undefined {
  const taken = String(header ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((name) => taken.includes(name));
}
