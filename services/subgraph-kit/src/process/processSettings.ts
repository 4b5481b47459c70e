import { bytesOfMemory, shareOfMemory } from '../responses/processMemory.js';
import {
  derivedNumber,
  listOf,
  oneOf,
  optionalSecrets,
  optionalUrl,
  plainText,
  wholeNumber,
} from '../settings/settings.js';
import { isAllowedHost } from '../transport/requestTarget.js';
import type { Bilingual } from '../values/bilingual.js';

const postgresUrl = (meaning: Bilingual) => optionalUrl(['postgres', 'postgresql'], meaning);

/** A port to listen at; 0 is any that is free. */
export const port = (fallback: number, meaning: Bilingual) => wholeNumber(fallback, [0, 65_535], meaning);

/** The setting `ANSWER_LIMIT`, of every process that makes responses. */
export const answerLimit = derivedNumber(() => bytesOfMemory(32, 16), [1_024, 268_435_456], {
  zh: '一次响应的最大字节数，超过则中途放弃；子图进程的每次作答亦然。不设置则为进程内存的三十二分之一，至多 16 MiB',
  en: 'Largest response in bytes, given up on the way beyond that; the same holds for each result of a subgraph in another process. Without it, a thirty-second of the memory of the process, 16 MiB at most',
});

/** The settings of every process of this program. */
export const processSettings = {
  HOST: plainText('127.0.0.1', {
    zh: '监听地址；0.0.0.0 为全部网络接口',
    en: 'Address to listen at; 0.0.0.0 is every network interface',
  }),
  ALLOWED_HOSTS: listOf(
    isAllowedHost,
    {
      zh: '须为以逗号分隔的主机名（不带端口；.example 为其下各名），或 *',
      en: 'must be names of hosts without ports, separated by commas (.example is every name under it), or *',
    },
    {
      zh: '本进程在请求头 Host 中还可有的主机名，以逗号分隔；IP 地址、localhost 与 HOST 总可使用；* 为任何名',
      en: 'Names, separated by commas, that the header Host may have besides IP addresses, localhost and HOST; * is any',
    },
  ),
  DATA_DIR: plainText('./data', {
    zh: '内嵌数据库的文件夹；设置了数据库地址的子图不使用',
    en: 'Folder of the embedded database; not used by subgraphs that have a database URL',
  }),
  DATABASE_URL: postgresUrl({
    zh: '各子图共用的 PostgreSQL 服务器；不设置则使用内嵌数据库',
    en: 'PostgreSQL server of every subgraph that has none of its own; without one, the embedded database',
  }),
  DATABASE_POOL: wholeNumber(10, [1, 1_000], {
    zh: '与每个 PostgreSQL 服务器的最大连接数',
    en: 'The most connections to each PostgreSQL server',
  }),
  STATEMENT_TIMEOUT_MS: wholeNumber(30_000, [0, 3_600_000], {
    zh: 'PostgreSQL 语句的最长毫秒数，超时则中止；0 为不限。内嵌数据库不适用',
    en: 'Milliseconds after which PostgreSQL ends a statement; 0 is no bound. The embedded database has none',
  }),
  ENTITY_MEMORY_MB: derivedNumber(() => shareOfMemory(16, 64), [0, 65_536], {
    zh: '进程中子图在数据版本不变期间记住所读数据的内存上限（MB）；0 为不记；不设置则为进程内存的十六分之一，至多 64',
    en: 'Megabytes in which the subgraphs of a process keep what they read as long as its revision stands; 0 keeps nothing; without it, a sixteenth of the memory of the process, 64 at most',
  }),
  ANSWER_LIMIT: answerLimit,
  LOG_LEVEL: oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], 'info', {
    zh: '日志级别；日志写到标准输出，每行一条 JSON',
    en: 'What is logged, as lines of JSON on standard output',
  }),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(10_000, [0, 600_000], {
    zh: '停止时为进行中的请求等待的毫秒数',
    en: 'Milliseconds that requests in flight are given when the process stops',
  }),
  SUBGRAPH_SECRET: optionalSecrets({
    zh: '网关给子图的请求签名所用的密钥；设置后子图拒绝未签名的请求。轮换时以逗号分隔两个，第一个用于签名',
    en: 'Secret with which the gateway signs its requests to subgraphs; a subgraph that has it refuses unsigned ones. Two, separated by a comma, while it is replaced: the first signs',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: optionalUrl(['http', 'https'], {
    zh: '接收链路跟踪的 OpenTelemetry 采集器（OTLP/HTTP）；不设置则不跟踪',
    en: 'OpenTelemetry collector (OTLP over HTTP) that traces are sent to; without it, none are made',
  }),
  TRACE_PERCENT: wholeNumber(100, [0, 100], {
    zh: '每一百条由本进程发起的链路跟踪中发送多少条',
    en: 'How many of a hundred traces that begin in this process are sent',
  }),
  SLOW_OPERATION_MS: wholeNumber(1_000, [1, 600_000], {
    zh: '操作耗时达到该毫秒数即记入日志，连同查询计划与语句',
    en: 'An operation that takes so many milliseconds is logged, with its plan and statements',
  }),
};

/** The setting `<SUBGRAPH>_DATABASE_URL`. */
export const subgraphDatabaseUrl = (subgraph: string) =>
  postgresUrl({
    zh: `子图 ${subgraph} 的 PostgreSQL 服务器；优先于 DATABASE_URL`,
    en: `PostgreSQL server of the subgraph ${subgraph}; goes before DATABASE_URL`,
  });

/** The setting `<SUBGRAPH>_PORT`. */
export const subgraphPort = (subgraph: string, fallback: number) =>
  port(fallback, {
    zh: `子图 ${subgraph} 作为单独进程运行时的端口`,
    en: `Port of the subgraph ${subgraph} where it runs as a process of its own`,
  });
