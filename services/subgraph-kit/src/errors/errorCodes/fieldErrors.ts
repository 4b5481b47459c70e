import type { ErrorCode } from './ErrorCode.js';

/** What is wrong with what a field is asked for; the other fields are answered. */
export const fieldErrors = {
  ARGUMENT_MISSING: {
    status: 200,
    message: 'One of {fields} must be given, and only one',
    messageZh: '{fields} 必须且只能给出一个',
    meaning: 'A field that finds one thing by one of several keys was given none or several.',
    since: '0.1.0',
  },
  ARGUMENT_TOO_LONG: {
    status: 400,
    message: '`{argument}` takes {limit} at most, {value} were given',
    messageZh: '{argument} 最多 {limit} 个，给出了 {value} 个',
    meaning:
      'A text has more characters, or a list more entries, than the argument takes; `field` names it. A variable with a list of more than 1,000 refuses the request.',
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
      '`where` holds a null, too many conditions, too many values in lists, or conditions too deep in each other; `field` is the place in it.',
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
} as const satisfies Record<string, ErrorCode>;
