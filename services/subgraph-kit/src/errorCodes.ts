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
  KNOWN_AT_IN_FUTURE: {
    status: 400,
    message: 'What the graph will know at {time} is not known yet',
    messageZh: '{time} 尚未到来，无法得知届时图谱所载',
    meaning: '`@knownAt` asks for a time that has not come.',
    since: '0.1.0',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    message: 'The query costs {cost}, more than the limit of {limit}: ask for smaller pages or fewer levels',
    messageZh: '查询的代价为 {cost}，超过上限 {limit}：请减小每页条数或嵌套层数',
    meaning: 'The query is refused before it runs; `cost` and `limit` tell what it costs and what it may.',
    since: '0.1.0',
  },
  ARGUMENT_MISSING: {
    status: 200,
    message: 'One of {fields} must be given, and only one',
    messageZh: '{fields} 必须且只能给出一个',
    meaning: 'A field that finds one thing by one of several keys was given none or several.',
    since: '0.1.0',
  },
  ARGUMENT_TOO_LONG: {
    status: 200,
    message: '`{argument}` takes {limit} at most, {value} were given',
    messageZh: '{argument} 最多 {limit} 个，给出了 {value} 个',
    meaning: 'A text has more characters, or a list more entries, than the argument takes; `field` names it.',
    since: '0.1.0',
  },
  ARGUMENT_TOO_SHORT: {
    status: 200,
    message: '`{argument}` takes {limit} at least, {value} were given',
    messageZh: '{argument} 至少 {limit} 个，给出了 {value} 个',
    meaning: 'A list has fewer different entries than the argument takes; `field` names it.',
    since: '0.1.0',
  },
  ID_UNKNOWN: {
    status: 200,
    message: 'Nothing stands under the id {id}',
    messageZh: '标识 {id} 不存在',
    meaning: 'A field that holds several things against each other was given the id of none; `field` is its place.',
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
  FILTER_INVALID: {
    status: 200,
    message: 'The filter cannot be used: {reason}',
    messageZh: '筛选条件无法使用：{reason}',
    meaning:
      '`where` holds a null, too many conditions, or conditions too deep in each other; `field` is the place in it.',
    since: '0.1.0',
  },
  ORDER_INVALID: {
    status: 200,
    message: 'The order names {value} twice',
    messageZh: '排序中 {value} 出现两次',
    meaning: '`orderBy` names a field twice; `field` is the place of the second.',
    since: '0.1.0',
  },
  GROUPING_INVALID: {
    status: 200,
    message: 'The groups cannot be made: {reason}',
    messageZh: '无法分组：{reason}',
    meaning:
      'An aggregate is asked for a dimension twice, for an order that says too little, or for more empty groups than it makes; `field` names the argument.',
    since: '0.1.0',
  },
  GROUPS_TOO_LARGE: {
    status: 200,
    message:
      'The groups have more than {limit} rows: statuses and figures are computed for fewer; set conditions in `where`',
    messageZh: '各组共超过 {limit} 条记录，无法逐条计算状态与数值：请在 where 中缩小范围',
    meaning:
      'What an aggregate computes row by row, statuses and figures of observations, is asked of more rows than it takes; `limit` is how many.',
    since: '0.1.0',
  },
  INCOMPARABLE_SUM: {
    status: 200,
    message: 'These figures cannot be added up: {reason}',
    messageZh: '这些数值不能相加：{reason}',
    meaning:
      'A sum would mean nothing: of a whole and its part, of different dates or periods, of unlike units, of sources that disagree. The message names the clash.',
    since: '0.1.0',
  },
  CURSOR_INVALID: {
    status: 200,
    message: 'The cursor is not one of this list in this order under this filter',
    messageZh: '游标不属于采用此排序与筛选的此列表',
    meaning: '`after` or `before` was not given out by this list for the same `orderBy` and `where`, or was changed.',
    since: '0.1.0',
  },
  RULE_VERSION_UNKNOWN: {
    status: 200,
    message: 'There is no version {version} of the evaluation rules: the newest is {newest}',
    messageZh: '评估规则没有版本 {version}：最新版本是 {newest}',
    meaning: '`ruleVersion` names a version that no evaluation rule has come with.',
    since: '0.1.0',
  },
  EVALUATION_RULE_MISSING: {
    status: 200,
    message: 'None of the evaluation rules is for the target {target}',
    messageZh: '没有适用于目标 {target} 的评估规则',
    meaning:
      'The data holds no evaluation rule for such a target: import the rules that come with the program, or others.',
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
