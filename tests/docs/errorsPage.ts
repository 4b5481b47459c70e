import { errorCodes } from '@zibo-graph/subgraph-kit';
import { page, table } from './markdown.js';

/** Every code of an error, from the registry. */
export const errorsPage = (): string =>
  page(
    'Errors 错误代码',
    [
      'Every error of a response has `extensions { code, messageZh, field?, subgraph?, cost?, value?, limit?, retryAfter?, requestId }`. An unknown id is no error: it is null.',
      'HTTP is the status where the error leaves no data; with 200 all but the field at `path` is there. `{…}` in a message is filled in.',
    ].join('\n'),
    '每个错误都带有代码、中文说明和请求号。HTTP 为没有任何数据时的状态码；状态为 200 时，除 `path` 所指字段外结果完整。标识不存在不是错误，结果为空值。',
    table(
      ['code', 'HTTP', 'meaning', 'message', '中文说明', 'since'],
      Object.entries(errorCodes).map(([name, { status, meaning, message, messageZh, since }]) => [
        `\`${name}\``,
        String(status),
        meaning,
        message,
        messageZh,
        since,
      ]),
    ),
  );
