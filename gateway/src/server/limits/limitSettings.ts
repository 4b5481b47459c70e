import { answerLimit, type Bilingual, oneOf, type SettingValues, wholeNumber } from '@zibo-graph/subgraph-kit';

const atMost = (fallback: number, meaning: Bilingual) => wholeNumber(fallback, [1, 1_000_000_000], meaning);
const perMinute = (meaning: Bilingual) => wholeNumber(0, [0, 1_000_000_000], meaning);

/** What a client may ask for: in a request, in a document, in a minute, for how long, and about the graph itself. */
export const limitSettings = {
  BODY_LIMIT: wholeNumber(1_048_576, [1_024, 104_857_600], {
    zh: '请求体的最大字节数',
    en: 'Largest request body in bytes',
  }),
  ANSWER_LIMIT: answerLimit,
  COST_LIMIT: atMost(50_000, {
    zh: '一次查询的代价上限',
    en: 'The most that one query may cost',
  }),
  TOKEN_LIMIT: atMost(5_000, {
    zh: '一份查询文本的词法单位上限',
    en: 'The most tokens that a document may have',
  }),
  DEPTH_LIMIT: wholeNumber(30, [1, 500], {
    zh: '字段、以及参数的值，相互嵌套的层数上限',
    en: 'How many levels deep fields, and values of arguments, may lie in each other',
  }),
  SELECTION_LIMIT: atMost(5_000, {
    zh: '片段代入之后，一个操作的字段与片段的个数上限，不论 @skip、@include 与 first 如何',
    en: 'The most fields and fragments that an operation may have with its fragments put in, whatever @skip, @include and first say',
  }),
  BATCH_LIMIT: wholeNumber(1, [1, 1_000], {
    zh: '一次请求所含操作的个数上限；1 为不接受操作列表',
    en: 'The most operations that a request may carry as a list; 1 is no list at all',
  }),
  OPERATION_TIMEOUT_MS: wholeNumber(30_000, [0, 600_000], {
    zh: '执行一个操作的最长毫秒数，超时则中止；0 为不限',
    en: 'Milliseconds after which an operation is ended; 0 is no bound',
  }),
  INTROSPECTION: oneOf(['on', 'off'], 'on', {
    zh: '是否回答关于图谱自身结构的查询（__schema、__type），并在名称有误时提示相近的名称',
    en: 'Whether the graph tells of itself (__schema, __type), and suggests names where one is wrong',
  }),
  RATE_LIMIT: perMinute({
    zh: '每个调用方每分钟的操作次数上限；0 为不限',
    en: 'The most operations of one caller in a minute; 0 is no limit',
  }),
  RATE_LIMIT_COST: perMinute({
    zh: '每个调用方每分钟内执行的查询的代价上限；0 为不限',
    en: 'The most that what is executed for one caller in a minute may cost; 0 is no limit',
  }),
};

/** Values of the limits. */
export type Limits = SettingValues<typeof limitSettings>;
