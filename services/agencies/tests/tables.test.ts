import { openTestDatabase } from '@zibo-graph/database/testing';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { copies } from '../src/copies.js';
import { openAgencies } from '../src/subgraph.js';
import { tables } from '../src/tables.js';

const bookkeeping = ['dataset text', 'digest text', 'added_in bigint', 'superseded_in bigint?'];

describe('the migrated tables', () => {
  it('are those declared, column by column, and every id sorts by code point', async () => {
    const database = await openTestDatabase();
    await openAgencies(database);
    const { rows } = await sql<{ table: string; column: string; collation: string | null }>`
      select table_name as table, collation_name as collation,
        column_name || ' ' || data_type || case is_nullable when 'YES' then '?' else '' end as column
      from information_schema.columns
      where table_schema = 'agencies' and table_name not in ('revisions', 'table_counts', 'cursor_key', 'derived_states') and table_name not like 'kysely%'
    `.execute(database.kysely);
    await database.close();
    const migrated = rows.map(({ table, column }) => `${table}.${column}`);
    const declared = [...tables, ...copies.map(({ table }) => table)].flatMap(({ name, columns }) =>
      [
        ...bookkeeping,
        ...Object.entries(columns).map(
          ([column, { kind, required }]) =>
            `${column} ${column === 'search_keys' ? 'tsvector' : kind === 'boolean' ? 'boolean' : 'text'}${required || kind === 'boolean' ? '' : '?'}`,
        ),
      ].map((column) => `${name}.${column}`),
    );
    expect(migrated.sort()).toEqual(declared.sort());
    const unordered = rows.filter(({ column, collation }) => /^(\w+_)?id /.test(column) && collation !== 'C');
    expect(unordered).toEqual([]);
  });
});
