import { readFileSync } from 'node:fs';
import type { Column, RecordTable } from '@zibo-graph/database';
import { codelist } from '@zibo-graph/schema';
import { describe, expect, it } from 'vitest';
import { faultCodes } from '../src/faultCodes.js';
import { subgraphs, tableByPrefix } from '../src/subgraphs.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').split('\n');

/** The lines of the tables of a section, without head and rule. */
function tableLines(section: string): string[] {
  const start = readme.indexOf(section);
  const end = readme.findIndex((line, index) => index > start && line.startsWith('## '));
  return readme.slice(start, end < 0 ? undefined : end).filter((line) => line.startsWith('| `'));
}

const kindOf = (column: Column): string => {
  if (column.kind === 'code') {
    const own = column.prefix === undefined ? undefined : tableByPrefix.get(column.prefix)?.name;
    return `code ${column.codelist}${own ? ` or → ${own}` : ''}`;
  }
  if (column.kind === 'id') return `\`${column.prefix}:…\``;
  if (column.kind === 'reference') return `→ ${tableByPrefix.get(column.prefix)?.name}`;
  if (column.kind === 'anyReference') return '→ any';
  return column.kind;
};

function columnsOf({ columns, key }: RecordTable): string {
  const described = Object.entries(columns).map(([name, column]) => {
    const shown = key.includes(name) ? `**${name}**` : name;
    return `${shown} ${kindOf(column)}${column.required ? '' : '?'}`;
  });
  return described.join('; ');
}

describe('the README of the importer', () => {
  it('lists every fault with the messages that are shown, and no other', () => {
    const expected = Object.entries(faultCodes).map(([code, { zh, en }]) => `| \`${code}\` | ${zh} | ${en} |`);
    expect(tableLines('## Faults')).toEqual(expected);
  });

  it('lists every rule of findings with its titles, and no other', () => {
    const expected = codelist('findingRule').entries.map(
      ({ code, titleZh, titleEn }) => `| \`${code}\` | ${titleZh} | ${titleEn} |`,
    );
    const listed = tableLines('## Errors and findings').map((line) => line.split('|').slice(0, 4).join('|'));
    expect(listed.map((line) => `${line}|`)).toEqual(expected);
  });

  it('lists every table with its columns, and no other', () => {
    const tables = subgraphs.flatMap((subgraph) => subgraph.tables);
    const expected = tables.map((table) => `| \`${table.name}.csv\` | ${columnsOf(table)} |`);
    expect(tableLines('## Tables')).toEqual(expected);
  });
});
