import * as agencies from '@zibo-graph/agencies/write';
import type { Column, RecordTable } from '@zibo-graph/database';
import { columnTitle, faultCodes, tableTitles } from '@zibo-graph/importer';
import * as plans from '@zibo-graph/plans/write';
import * as projects from '@zibo-graph/projects/write';
import { page, table } from './markdown.js';

const subgraphs = Object.entries({ agencies, plans, projects });
const tables = subgraphs.flatMap(([, subgraph]) => subgraph.tables as readonly RecordTable[]);

/** The name of the table whose ids have a prefix. */
const tableOfPrefix = (prefix: string): string =>
  tables.find(({ columns: { id } }) => id?.kind === 'id' && id.prefix === prefix)?.name ?? prefix;

const kindOf = (column: Column): string => {
  if (column.kind === 'code') {
    const own = column.prefix === undefined ? '' : ` or → ${tableOfPrefix(column.prefix)}`;
    return `code ${column.codelist}${own}`;
  }
  if (column.kind === 'id') return `\`${column.prefix}:…\``;
  if (column.kind === 'reference') return `→ ${tableOfPrefix(column.prefix)}`;
  return column.kind === 'anyReference' ? '→ any' : column.kind;
};

const tableSection = (declared: RecordTable): string =>
  [
    `### ${declared.name}.csv ${tableTitles[declared.name] ?? ''}`,
    table(
      ['column', '列', 'value', 'required 必填'],
      Object.entries(declared.columns).map(([name, column]) => [
        declared.key.includes(name) ? `**\`${name}\`**` : `\`${name}\``,
        columnTitle(declared, name),
        kindOf(column),
        column.required ? 'yes 是' : '',
      ]),
    ),
  ].join('\n\n');

/** Every table that an import reads, from its declaration. */
export const tablesPage = (): string =>
  page(
    'Tables of an import 数据表',
    [
      'Each table is a CSV file of its name. A column may be headed by its name, by its Chinese title or by both (`中文名称 name_zh`). What is **bold** identifies the row.',
      '[Importing](../data/importing.md) says what a column of each kind of value holds.',
    ].join('\n'),
    '每张表是一个同名 CSV 文件；列名可用英文、中文或二者并写；**粗体**的列标识一行。填写方法见[数据导入指南](../data/importing.zh.md)。',
    ...subgraphs.flatMap(([name, subgraph]) => [`## ${name}`, ...subgraph.tables.map(tableSection)]),
  );

/** Every fault that an import can find, from the list of the importer. */
export const faultsPage = (): string =>
  page(
    'Faults of an import 导入错误',
    'A fault refuses the import, and is told with file, row and column. Codes are stable; `{…}` is filled in. 有错误即拒绝导入，并指出文件、行和列。',
    table(
      ['code', '中文', 'English'],
      Object.entries(faultCodes).map(([code, { zh, en }]) => [`\`${code}\``, zh, en]),
    ),
  );
