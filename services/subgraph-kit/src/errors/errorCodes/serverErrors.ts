import type { ErrorCode } from './ErrorCode.js';

/** What became of a request on its way: a part of this program that cannot answer, an address or a body that none takes. */
export const serverErrors = {
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
  DATABASE_FULL: {
    status: 200,
    message: 'The disk of the database of {subgraph} is full; nothing is lost, and what needs no room is answered',
    messageZh: '{subgraph} 的数据库所在磁盘已满；数据没有丢失，不需要额外空间的内容仍可查询',
    meaning:
      'A statement needed room on the disk of a database that has none; only the fields that need it are missing.',
    since: '0.1.0',
  },
  DATABASE_BUSY: {
    status: 200,
    message: 'The database of {subgraph} is busy with what others ask: ask again in {retryAfter} s',
    messageZh: '{subgraph} 的数据库正忙于其他请求，请在 {retryAfter} 秒后重试',
    meaning:
      'Others kept every connection to a database, or those for aggregates, for five seconds (30 with the embedded database); only the fields that wanted one are missing. `retryAfter` tells when to ask again.',
    since: '0.1.0',
  },
  STATEMENT_TOO_LARGE: {
    status: 200,
    message:
      'To read this from {subgraph} takes more memory or temporary space than it may: ask for less, or set narrower conditions',
    messageZh: '从 {subgraph} 读取此项数据占用的内存或临时空间超过上限：请减少所查内容或缩小范围',
    meaning:
      'A statement was ended because it took more temporary space, or memory, than the database gives it; only the fields that need it are missing.',
    since: '0.1.0',
  },
  STATEMENT_TIMEOUT: {
    status: 200,
    message: 'To read this from {subgraph} takes longer than it may: ask for less, or set narrower conditions',
    messageZh: '从 {subgraph} 读取此项数据超时：请减少所查内容或缩小范围',
    meaning:
      'A statement ran longer than `STATEMENT_TIMEOUT_MS` and was ended; only the fields that need it are missing.',
    since: '0.1.0',
  },
  SIGNATURE_INVALID: {
    status: 401,
    message: 'The request is refused, for it must be signed by the gateway: {reason}',
    messageZh: '请求须由网关签名，予以拒绝：{reason}',
    meaning: 'A process of a subgraph that has a secret was asked by somebody who has not.',
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
  REQUEST_TIMEOUT: {
    status: 408,
    message: 'The request did not arrive in time',
    messageZh: '请求未在规定时间内到达',
    meaning: 'The request, its body included, took longer than a minute to arrive.',
    since: '0.1.0',
  },
  PRECONDITION_FAILED: {
    status: 412,
    message: '{path} is not as the request expects it to be',
    messageZh: '{path} 与请求所设的条件不符',
    meaning: 'A header `If-Match` or `If-Unmodified-Since` of the request does not hold for the file.',
    since: '0.1.0',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    message: 'The request body is larger than {limit} bytes',
    messageZh: '请求体超过 {limit} 字节',
    meaning:
      'The request body is over the limit; `value` and `limit` tell how many bytes it was to have, if the request says so, and how many it may.',
    since: '0.1.0',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: 'The request body is not read: {reason}',
    messageZh: '请求体无法接受：{reason}',
    meaning:
      'The body is no JSON by its content type, of another charset than UTF-8, or compressed in a way that is not read; `field` names the header.',
    since: '0.1.0',
  },
  HOST_NOT_ALLOWED: {
    status: 421,
    message: 'This server is not known as {host}: whoever runs it may name it in ALLOWED_HOSTS',
    messageZh: '本服务不以 {host} 为主机名：运行者可将其加入 ALLOWED_HOSTS',
    meaning:
      'The header `Host` has a name that is neither of this machine nor in the setting `ALLOWED_HOSTS`: a page of somebody else may have led its own name here.',
    since: '0.1.0',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    message: 'The headers of the request are too large',
    messageZh: '请求头过大',
    meaning: 'The headers of the request are larger than 16 KiB; `limit` tells it in bytes.',
    since: '0.1.0',
  },
  RATE_LIMITED: {
    status: 429,
    message: 'So much is not answered in a minute: ask again in {retryAfter} s',
    messageZh: '请求过于频繁：请在 {retryAfter} 秒后重试',
    meaning:
      'The caller is over the operations or the cost of a minute; `retryAfter` and the header `Retry-After` tell when to ask again.',
    since: '0.1.0',
  },
  SHUTTING_DOWN: {
    status: 503,
    message: 'The server is shutting down',
    messageZh: '服务正在停止',
    meaning: 'The server finishes what is in flight and takes nothing new.',
    since: '0.1.0',
  },
  OVERLOADED: {
    status: 503,
    message: 'The answers under way take all the memory that there is for them: ask again in {retryAfter} s',
    messageZh: '进行中的查询结果已占满可用内存：请在 {retryAfter} 秒后重试',
    meaning:
      'The requests and responses under way hold all the memory that the process has for them; `retryAfter` and the header `Retry-After` tell when to ask again. The same request may be answered then.',
    since: '0.1.0',
  },
  OPERATION_TIMEOUT: {
    status: 504,
    message: 'The operation was ended after {limit} ms: ask for less, or in several operations',
    messageZh: '操作执行超过 {limit} 毫秒，已中止：请减少所查内容，或分成几个操作',
    meaning:
      'The operation took longer than `OPERATION_TIMEOUT_MS`, which `limit` tells, and was ended; nothing of it is answered.',
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
