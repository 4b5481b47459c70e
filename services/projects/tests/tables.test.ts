import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copies } from '../src/copies.js';
import { tables } from '../src/tables.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const sqlTypes: Readonly<Record<string, string>> = {
  integer: 'integer',
  decimal: 'numeric',
  date: 'date',
  boolean: 'boolean',
};
const bookkeeping = ['dataset text', 'digest text', 'added_in bigint', 'superseded_in bigint?'];

describe('the migrated tables', () => {
  it('are those declared, column by column: type, and whether a cell may stay empty', async () => {
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as table, column_name || ' ' || data_type || case is_nullable when 'YES' then '?' else '' end as column
      from information_schema.columns
      where table_schema = 'projects' and table_name not in ('revisions', 'table_counts', 'cursor_key') and table_name not like 'kysely%'
    `.execute(world.database.kysely);
    const migrated = [...new Set(rows.map(({ table }) => table))].map((table) => [
      table,
      rows
        .filter((row) => row.table === table)
        .map(({ column }) => column)
        .sort(),
    ]);
    const declared = [...tables, ...copies.map(({ table }) => table)].map(({ name, columns }) => [
      name,
      [
        ...bookkeeping,
        ...Object.entries(columns).map(([column, { kind, required }]) => {
          const type = sqlTypes[kind] ?? 'text';
          return `${column} ${type}${required || kind === 'boolean' ? '' : '?'}`;
        }),
      ].sort(),
    ]);
    expect(Object.fromEntries(migrated)).toEqual(Object.fromEntries(declared));
  });

  it('sort every id by code point', async () => {
    const { rows } = await sql<{ column: string }>`
      select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'projects' and table_name not like 'kysely%' and (column_name = 'id' or column_name like '%\\_id') and collation_name is distinct from 'C'
    `.execute(world.database.kysely);
    expect(rows).toEqual([]);
  });
});
