import { describeSettings } from '@zibo-graph/subgraph-kit';
import { settings } from './environment.js';
import type { Gateway } from './startGateway.js';

/** Tells the user something; standard output is for the log alone. */
export const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** What `--help` prints. */
export const helpText = (): string => `淄博图谱 zibo-graph

  npm start                   在一个进程内运行 run in one process
  npm run start:services      四个进程，使用 PostgreSQL  four processes, on PostgreSQL
  npm start -- --help         显示本说明 print this

环境变量 Settings from the environment（名称、默认值、含义 name, default, meaning）:

${describeSettings(settings)}
`;

/** Where to go once the gateway is ready. */
export const readyText = ({ url, operatorUrl }: Pick<Gateway, 'url' | 'operatorUrl'>): string => `
淄博图谱已就绪 zibo-graph is ready
  图谱 graph             ${url}/graphql
  查询页面 playground    ${url}/playground/
${operatorUrl ? `  网关状态 state         ${operatorUrl}/\n` : ''}`;
