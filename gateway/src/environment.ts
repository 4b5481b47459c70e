import {
  type Bilingual,
  optionalUrl,
  port,
  processSettings,
  readEnvironment,
  type SettingValues,
  subgraphDatabaseUrl,
  subgraphPort,
  wholeNumber,
} from '@zibo-graph/subgraph-kit';

const subgraphUrl = (subgraph: string) =>
  optionalUrl(['http', 'https'], {
    zh: `子图 ${subgraph} 的地址；不设置则在本进程内运行`,
    en: `Where the subgraph ${subgraph} runs; without it, in this process`,
  });

const milliseconds = (fallback: number, meaning: Bilingual) => wholeNumber(fallback, [1, 600_000], meaning);

/** Every setting of the program, in the order in which help shows them. The table in README is tested against this list. */
export const settings = {
  PORT: port(4000, { zh: '图谱与查询页面的端口', en: 'Port of the graph and the playground' }),
  ...processSettings,
  AGENCIES_DATABASE_URL: subgraphDatabaseUrl('agencies'),
  PLANS_DATABASE_URL: subgraphDatabaseUrl('plans'),
  PROJECTS_DATABASE_URL: subgraphDatabaseUrl('projects'),
  AGENCIES_URL: subgraphUrl('agencies'),
  PLANS_URL: subgraphUrl('plans'),
  PROJECTS_URL: subgraphUrl('projects'),
  AGENCIES_PORT: subgraphPort('agencies', 4001),
  PLANS_PORT: subgraphPort('plans', 4002),
  PROJECTS_PORT: subgraphPort('projects', 4003),
  REDIS_URL: optionalUrl(['redis', 'rediss'], {
    zh: '共享缓存的 Redis 服务器；本版本尚未使用',
    en: 'Redis server of the shared response cache; not used by this version yet',
  }),
  BODY_LIMIT: wholeNumber(1_048_576, [1_024, 104_857_600], {
    zh: '请求体的最大字节数',
    en: 'Largest request body in bytes',
  }),
  COST_LIMIT: wholeNumber(50_000, [1, 1_000_000_000], {
    zh: '一次查询的代价上限',
    en: 'The most that one query may cost',
  }),
  FETCH_TIMEOUT_MS: milliseconds(10_000, {
    zh: '等待其他进程中的子图作答的毫秒数',
    en: 'Milliseconds that a subgraph in another process is given to answer',
  }),
};

export type Environment = SettingValues<typeof settings>;

/**
 * The settings of this process.
 * @throws SettingsError naming every setting that does not hold what it must.
 */
export const readSettings = (): Environment => readEnvironment(settings);

/** Keeps the packages of Apollo from reporting anything to anybody; to be called before a gateway is built. */
export function disableTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
}

/** The environment of a process that this one starts: its own, with changes. */
export const childEnvironment = (changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
});
