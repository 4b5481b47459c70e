import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** One error that a caller can meet: its HTTP status, what it says in both languages, what it means, since which version. */
export interface ErrorCode {
  readonly status: number;
  /** What the caller reads; `{name}` stands for a value given where the error is raised. */
  readonly message: string;
  readonly messageZh: string;
  readonly meaning: string;
  readonly since: string;
}

/** Every code that leaves the process. The table in README is tested against this list. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    message: 'The document is not GraphQL: {reason}',
    messageZh: '查询不是合法的 GraphQL：{reason}',
    meaning: 'The document could not be parsed; `locations` gives the place.',
    since: '0.1.0',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    message: '{reason}',
    messageZh: '查询与图谱不符：{reason}',
    meaning: 'The document asks for what the graph does not have; `locations` gives the place.',
    since: '0.1.0',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    message: '{reason}',
    messageZh: '无法确定要执行的操作：{reason}',
    meaning: 'The document holds several operations and none or an unknown one was named.',
    since: '0.1.0',
  },
  BAD_REQUEST: {
    status: 400,
    message: '{reason}',
    messageZh: '请求不合规：{reason}',
    meaning: 'The HTTP request does not carry a GraphQL request.',
    since: '0.1.0',
  },
  BAD_USER_INPUT: {
    status: 400,
    message: '{reason}',
    messageZh: '输入有误：{reason}',
    meaning: 'A variable or argument does not fit its type; `field` names it.',
    since: '0.1.0',
  },
  ARGUMENT_MISSING: {
    status: 200,
    message: 'One of {fields} must be given, and only one',
    messageZh: '{fields} 必须且只能给出一个',
    meaning: 'A field that finds one thing by one of several keys was given none or several.',
    since: '0.1.0',
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    status: 200,
    message: 'A page holds 1 to {limit} items, {value} were asked for',
    messageZh: '每页 1 至 {limit} 条，请求了 {value} 条',
    meaning: '`first` or `last` is under 1 or over the limit.',
    since: '0.1.0',
  },
  PAGE_DIRECTION_CONFLICT: {
    status: 200,
    message: '`first` and `last` cannot be given together',
    messageZh: 'first 与 last 不能同时给出',
    meaning: 'A page is counted from the start or from the end, not from both.',
    since: '0.1.0',
  },
  CURSOR_INVALID: {
    status: 200,
    message: 'The cursor is not one of this list',
    messageZh: '游标不属于此列表',
    meaning: '`after` or `before` was not given out by this list, or was changed.',
    since: '0.1.0',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    message: 'The subgraph {subgraph} cannot be reached; its fields are missing from this answer',
    messageZh: '子图 {subgraph} 暂时无法访问，本次结果缺少其字段',
    meaning:
      'One subgraph is down, too slow or answers nonsense; the fields of the others are there. `subgraph` names it.',
    since: '0.1.0',
  },
  DATABASE_UNAVAILABLE: {
    status: 200,
    message: 'The data of {subgraph} cannot be reached at the moment',
    messageZh: '{subgraph} 的数据暂时无法读取',
    meaning: 'The database of one subgraph does not answer; try again later.',
    since: '0.1.0',
  },
  NOT_FOUND: {
    status: 404,
    message: 'There is nothing at {path}',
    messageZh: '{path} 不存在',
    meaning: 'The address is none of this server.',
    since: '0.1.0',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: 'This address takes {allowed}, not {method}',
    messageZh: '此地址只接受 {allowed}，不接受 {method}',
    meaning: 'The HTTP method does not fit the address; the header `Allow` names those that do.',
    since: '0.1.0',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    message: 'The request body is larger than {limit} bytes',
    messageZh: '请求体超过 {limit} 字节',
    meaning: 'The request body is over the limit.',
    since: '0.1.0',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: 'The request body must be application/json',
    messageZh: '请求体须为 application/json',
    meaning: 'The content type of the request is none that this address reads.',
    since: '0.1.0',
  },
  SHUTTING_DOWN: {
    status: 503,
    message: 'The server is shutting down',
    messageZh: '服务正在停止',
    meaning: 'The server finishes what is in flight and takes nothing new.',
    since: '0.1.0',
  },
  INTERNAL: {
    status: 500,
    message: 'Something went wrong here; the log has it under this request id',
    messageZh: '服务内部错误，可凭请求号在日志中查询',
    meaning: 'A promise of this program broke. The cause is in the log, never in the answer.',
    since: '0.1.0',
  },
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof errorCodes;

/** What stands in `extensions` of every error. */
export interface ErrorExtensions {
  readonly code: ErrorCodeName;
  readonly messageZh: string;
  /** The argument or variable that is wrong. */
  readonly field?: string;
  /** The subgraph that the error is of. */
  readonly subgraph?: string;
}

/** What an error says about its place: the field that is wrong, the values that its message names. */
export interface ErrorDetail {
  readonly field?: string;
  readonly subgraph?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** The messages of a code with their values put in. */
export function errorMessages(code: ErrorCodeName, detail: ErrorDetail = {}): { message: string; messageZh: string } {
  const values: Record<string, string | number | undefined> = { subgraph: detail.subgraph, ...detail.values };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { message: fill(errorCodes[code].message), messageZh: fill(errorCodes[code].messageZh) };
}

/** An error for the caller, of a registered code. */
export function graphError(code: ErrorCodeName, detail: ErrorDetail = {}): GraphQLError {
  const { message, messageZh } = errorMessages(code, detail);
  const extensions: ErrorExtensions = {
    code,
    messageZh,
    ...(detail.field === undefined ? {} : { field: detail.field }),
    ...(detail.subgraph === undefined ? {} : { subgraph: detail.subgraph }),
  };
  return new GraphQLError(message, {
    extensions: { ...extensions },
    ...(detail.cause instanceof Error ? { originalError: detail.cause } : {}),
  });
}

/**
 * Refuses a look-up by none or several of its keys.
 * @throws GraphQLError ARGUMENT_MISSING, naming the keys.
 */
export function requireOneKey(keys: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(keys);
  if (names.filter((name) => keys[name] != null).length !== 1) {
    throw graphError('ARGUMENT_MISSING', { field: names.join(', '), values: { fields: names.join(', ') } });
  }
}

/** Whether an error, as it stands in an answer, is of a registered code. */
export function isRegistered(error: GraphQLFormattedError): boolean {
  return typeof error.extensions?.code === 'string' && Object.hasOwn(errorCodes, error.extensions.code);
}
