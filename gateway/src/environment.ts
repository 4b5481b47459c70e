import {
  listOf,
  oneOf,
  optionalFile,
  optionalPort,
  optionalUrl,
  port,
  processSettings,
  readEnvironment,
  type SettingValues,
  subgraphDatabaseUrl,
  subgraphPort,
} from '@zibo-graph/subgraph-kit';
import { isOrigin } from './http/cors.js';
import { responseCacheSettings } from './responseCache/responseCacheSettings.js';
import { isNetwork } from './server/limits/caller.js';
import { limitSettings } from './server/limits/limitSettings.js';

const subgraphUrl = (subgraph: string) =>
  optionalUrl(['http', 'https'], {
    zh: `子图 ${subgraph} 的地址；不设置则在本进程内运行`,
    en: `Where the subgraph ${subgraph} runs; without it, in this process`,
  });

/** Every setting of the program, in the order in which help shows them. `npm run docs` makes a page of it. */
export const settings = {
  PORT: port(4000, { zh: '图谱与查询页面的端口', en: 'Port of the graph and the playground' }),
  ...processSettings,
  PACKAGED_DATA: oneOf(['on', 'off'], 'on', {
    zh: '启动时是否导入随程序提供的数据集；off 则从空图谱开始',
    en: 'Whether a start imports the data that comes with the program; off begins with an empty graph',
  }),
  AGENCIES_DATABASE_URL: subgraphDatabaseUrl('agencies'),
  PLANS_DATABASE_URL: subgraphDatabaseUrl('plans'),
  PROJECTS_DATABASE_URL: subgraphDatabaseUrl('projects'),
  AGENCIES_URL: subgraphUrl('agencies'),
  PLANS_URL: subgraphUrl('plans'),
  PROJECTS_URL: subgraphUrl('projects'),
  AGENCIES_PORT: subgraphPort('agencies', 4001),
  PLANS_PORT: subgraphPort('plans', 4002),
  PROJECTS_PORT: subgraphPort('projects', 4003),
  ...responseCacheSettings,
  ...limitSettings,
  TRUSTED_PROXIES: listOf(
    isNetwork,
    {
      zh: '须为以逗号分隔的 IP 地址或网段（CIDR）',
      en: 'must be IP addresses or networks (CIDR), separated by commas',
    },
    {
      zh: '可信代理的地址或网段，以逗号分隔；按其 X-Forwarded-For 识别调用方，并据此限流；其 traceparent 亦予采信',
      en: 'Proxies whose header X-Forwarded-For tells who the caller is, as addresses or networks separated by commas; rate limits count by it. Their traceparent is followed, too',
    },
  ),
  CORS_ORIGINS: listOf(
    isOrigin,
    {
      zh: '须为以逗号分隔的网页来源（如 https://host:port），或 *',
      en: 'must be origins (https://host:port), separated by commas, or *',
    },
    {
      zh: '其网页可以查询图谱的其他来源，以逗号分隔；* 为任何来源',
      en: 'Other origins whose pages may ask the graph, separated by commas; * is any',
    },
  ),
  FETCH_COMPRESSION: oneOf(['on', 'off'], 'off', {
    zh: '其他进程中的子图是否压缩作答；网络慢于处理器时打开',
    en: 'Whether subgraphs in other processes compress their answers; for networks that are slower than processors',
  }),
  OPERATOR_PORT: optionalPort({
    zh: '供运维使用的端口：/metrics 与网关状态页；不设置则不提供',
    en: 'Port for operators: /metrics and a page of the state of the gateway; without it, neither is served',
  }),
  SUPERGRAPH_FILE: optionalFile({
    zh: '超图文件，内容更换后自动启用；不设置则用随程序提供的超图',
    en: 'File of the supergraph, followed while it changes; without it, the supergraph that comes with the program',
  }),
  APOLLO_PLUGINS_FILE: optionalFile({
    zh: '用户自己的 Apollo Server 插件：默认导出一个插件或其列表的模块（ESM）',
    en: 'Plugins of Apollo Server of your own: a module (ESM) whose default export is a plugin, or a list of them',
  }),
  FEDERATION_RUNTIME: oneOf(['apollo', 'apollo-stock', 'hive'], 'apollo', {
    zh: '在各子图上规划并执行操作的联邦运行时：apollo 由 Apollo 规划、本程序执行，apollo-stock 由 Apollo Gateway 规划并执行；hive 须另装软件包',
    en: 'Which federation runtime plans and executes operations on the subgraphs: with apollo, Apollo plans and this program executes; with apollo-stock, Apollo Gateway does both; hive needs a package of its own',
  }),
};

export type Environment = SettingValues<typeof settings>;

/**
 * The settings of this process.
 * @throws SettingsError naming every setting that does not hold what it must.
 */
export const readSettings = (): Environment => readEnvironment(settings);
