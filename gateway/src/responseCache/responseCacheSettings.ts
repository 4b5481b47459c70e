import {
  derivedNumber,
  oneOf,
  optionalText,
  optionalUrl,
  type SettingValues,
  shareOfMemory,
  wholeNumber,
} from '@zibo-graph/subgraph-kit';

/** How answers are remembered, and which operations are answered. */
export const responseCacheSettings = {
  ANSWER_MEMORY_MB: derivedNumber(() => shareOfMemory(16, 64), [0, 65_536], {
    zh: '网关记住答案所用内存的上限（MB）；0 为不记；不设置则为进程内存的十六分之一，至多 64',
    en: 'Megabytes in which the gateway remembers answers; 0 is none; without it, a sixteenth of the memory of the process, 64 at most',
  }),
  REDIS_URL: optionalUrl(['redis', 'rediss'], {
    zh: '各网关共享答案与查询文本的 Redis 或 Valkey 服务器；只应由使用同一份数据的网关共用',
    en: 'Redis or Valkey server by which gateways share answers and persisted operations; only for gateways over the same data',
  }),
  CACHE_MAX_AGE_S: wholeNumber(0, [0, 31_536_000], {
    zh: '浏览器与代理可直接使用 GET 答案而不再询问的秒数',
    en: 'Seconds for which browsers and proxies may use the answer to a GET without asking again',
  }),
  PERSISTED_OPERATIONS: oneOf(['off', 'log', 'enforce'], 'off', {
    zh: '清单以外的操作：off 照常执行，log 执行并记入日志，enforce 拒绝',
    en: 'What becomes of operations that no manifest lists: off executes them, log tells the log, too, enforce refuses them',
  }),
  PERSISTED_OPERATIONS_FILE: optionalText({
    zh: '用户自己的操作清单（apollo-persisted-query-manifest 格式），与自带清单一并使用',
    en: 'Manifest of operations of your own (apollo-persisted-query-manifest), besides the one that comes with the program',
  }),
};

/** Values of these settings. */
export type ResponseCacheSettings = SettingValues<typeof responseCacheSettings>;
