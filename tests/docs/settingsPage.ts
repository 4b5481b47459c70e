import { settings } from '@zibo-graph/gateway';
import { page, table } from './markdown.js';

/** Every setting of the program, from its declaration. */
export const settingsPage = (): string =>
  page(
    'Settings 设置',
    [
      'Environment variables of every process; `npm start -- --help` prints the same list. A process with a wrong value lists all faults and does not start.',
      '[Operating](../operating/README.md) has the ten that matter first.',
    ].join('\n'),
    '各进程的环境变量；`npm start -- --help` 显示同一份列表。取值有误时列出全部错误，不启动。先看[运维](../operating/README.zh.md)中最要紧的十项。',
    table(
      ['setting', 'default', 'value', 'meaning', '含义'],
      Object.entries(settings).map(([name, { fallback, expected, meaning }]) => [
        `\`${name}\``,
        fallback === null ? '' : `\`${fallback}\``,
        expected.en.replace(/^must be /, ''),
        meaning.en,
        meaning.zh,
      ]),
    ),
  );
