import type { ErrorCode } from './ErrorCode.js';

/** Why an operation is refused as a whole, before anything of it runs. */
export const operationErrors = {
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
  KNOWN_AT_IN_FUTURE: {
    status: 400,
    message: 'What the graph will know at {time} is not known yet',
    messageZh: '{time} 尚未到来，无法得知届时图谱所载',
    meaning: '`knownAt` asks for a time that has not come.',
    since: '0.1.0',
  },
  KNOWN_AT_CONFLICT: {
    status: 400,
    message: 'One response is of one state of the graph: the operation asks for {one} and for {other}',
    messageZh: '一次作答只依据图谱的一个状态：该操作既问 {one}，又问 {other}',
    meaning:
      'Arguments `knownAt`, `@knownAt` and the times in ids name different times; `field` names one that differs.',
    since: '0.2.0',
  },
  KNOWN_AT_UNMARKED: {
    status: 400,
    message:
      'The operation asks what the graph knew at a time, and the root field "{field}" does not say so: give it the argument knownAt, by which caches tell it from the same field as of now',
    messageZh:
      '该操作问的是图谱在某一时点所载，而根字段“{field}”未注明：请加上参数 knownAt，客户端缓存据此区分过去与现在',
    meaning: 'Beside a time, a root field is without `knownAt` and without an id with that time; `field` names it.',
    since: '0.2.0',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    message: 'The query costs {cost}, more than the limit of {limit}, most of it at {part}: {advice}',
    messageZh: '查询的代价为 {cost}，超过上限 {limit}，主要在 {part}：{advice}',
    meaning:
      'The query is refused before it runs; `cost` and `limit` tell what it costs and what it may, `field` at which place of it most of that comes together.',
    since: '0.1.0',
  },
  ANSWER_TOO_LARGE: {
    status: 400,
    message: 'The answer has more than {limit} bytes: ask for smaller pages, fewer levels or fewer values',
    messageZh: '查询结果超过 {limit} 字节：请减小每页条数、嵌套层数或所查字段',
    meaning:
      'The answer was given up while it was made, and nothing of it is sent; `value` and `limit` tell after how many bytes and how many it may have. To ask the same again is in vain, so it is a fault of the request.',
    since: '0.1.0',
  },
  DOCUMENT_TOO_LONG: {
    status: 400,
    message: 'The document has more than {limit} tokens: put long lists into variables',
    messageZh: '查询文本超过 {limit} 个词法单位：长列表请放入变量',
    meaning:
      'The document is longer than what is read of one; `value` and `limit` tell after how many tokens it was given up and how many it may have.',
    since: '0.1.0',
  },
  QUERY_TOO_DEEP: {
    status: 400,
    message: 'The document goes {value} levels deep, more than the limit of {limit}',
    messageZh: '查询嵌套 {value} 层，超过上限 {limit} 层',
    meaning:
      'Fields, or values of arguments, lie too deep in each other; `value` and `limit` tell how deep and how deep they may.',
    since: '0.1.0',
  },
  TOO_MANY_SELECTIONS: {
    status: 400,
    message:
      'With its fragments put in, the operation has {value} fields and fragments, more than the limit of {limit}',
    messageZh: '片段代入之后，操作共有 {value} 个字段和片段，超过上限 {limit} 个',
    meaning:
      'With its fragments put in, the operation is too large to be planned, whatever is left out of its answer; `value` and `limit` tell how many fields and fragments it has.',
    since: '0.1.0',
  },
  OPERATION_NOT_PLANNED: {
    status: 400,
    message: 'The operation is valid, but no plan can be made for it: ask for less, or in several operations',
    messageZh: '操作本身有效，但无法为其制定查询计划：请减少所查内容，或分成几个操作',
    meaning:
      'The planner of the graph fails on the operation, and would each time; the cause is in the log. To ask for less may help.',
    since: '0.1.0',
  },
  INTROSPECTION_DISABLED: {
    status: 400,
    message: 'This server does not tell of the graph itself: `{name}` is not answered',
    messageZh: '本服务不回答关于图谱自身结构的查询：{name}',
    meaning: 'Introspection is switched off by the setting INTROSPECTION; `__typename` is always answered.',
    since: '0.1.0',
  },
  BATCH_TOO_LARGE: {
    status: 400,
    message: 'The request carries a list of {value} operations, the limit is {limit}',
    messageZh: '一次请求提交了含 {value} 个操作的列表，上限为 {limit} 个',
    meaning:
      'A request may carry fewer operations, or no list of them where the limit is 1; `value` and `limit` tell how many.',
    since: '0.1.0',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    message: 'PersistedQueryNotFound',
    messageZh: '服务器没有此标识对应的查询文本，请连同文本再次发送',
    meaning:
      'The request names a document by an id that is not known here: send the text with it. Clients of automatic persisted queries do so by themselves.',
    since: '0.1.0',
  },
  OPERATION_NOT_ALLOWED: {
    status: 403,
    message: 'This server executes only the operations of its manifest, and this is none of them',
    messageZh: '本服务只执行清单所列的操作，此操作不在其中',
    meaning: 'The setting PERSISTED_OPERATIONS is `enforce` and no manifest lists the operation, byte for byte.',
    since: '0.1.0',
  },
} as const satisfies Record<string, ErrorCode>;
