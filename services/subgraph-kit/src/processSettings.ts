import { type Bilingual, oneOf, optionalUrl, plainText, wholeNumber } from './settings.js';

const postgresUrl = (meaning: Bilingual) => optionalUrl(['postgres', 'postgresql'], meaning);

/** A port to listen at; 0 is any that is free. */
export const port = (fallback: number, meaning: Bilingual) => wholeNumber(fallback, [0, 65_535], meaning);

/** The settings of every process of this program. */
export const processSettings = {
  HOST: plainText('127.0.0.1', {
    zh: '监听地址；0.0.0.0 为全部网络接口',
    en: 'Address to listen at; 0.0.0.0 is every network interface',
  }),
  DATA_DIR: plainText('./data', {
    zh: '内嵌数据库的文件夹；设置了数据库地址的子图不使用',
    en: 'Folder of the embedded database; not used by subgraphs that have a database URL',
  }),
  DATABASE_URL: postgresUrl({
    zh: '各子图共用的 PostgreSQL 服务器；不设置则使用内嵌数据库',
    en: 'PostgreSQL server of every subgraph that has none of its own; without one, the embedded database',
  }),
  LOG_LEVEL: oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], 'info', {
    zh: '日志级别；日志写到标准输出，每行一条 JSON',
    en: 'What is logged, as lines of JSON on standard output',
  }),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(10_000, [0, 600_000], {
    zh: '停止时为进行中的请求等待的毫秒数',
    en: 'Milliseconds that requests in flight are given when the process stops',
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
