import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copies } from '../src/copies.js';
import { tables } from '../src/tables.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const sqlTypes = { integer: 'int4', decimal: 'numeric', date: 'date', boolean: 'bool' } as Record<string, string>;
/** What is no record: the revisions themselves, and the key of cursors. */
const ownTables = ['revisions', 'table_counts', 'cursor_key', 'derived_states'];
const bookkeeping = ['dataset', 'digest', 'added_in', 'superseded_in'];

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

describe('the migrated tables', () => {
  it('are those that are declared, column by column: name, type, and whether a cell may be empty', async () => {
    const migrated = await world.database.kysely.introspection.getTables();
    const found = migrated
      .filter(({ schema, name }) => schema === 'plans' && !ownTables.includes(name) && !name.startsWith('kysely'))
      .map(({ name, columns }) => ({
        name,
        columns: columns
          // What SQL makes of other columns is not declared.
          .filter((column) => !bookkeeping.includes(column.name) && !column.hasDefaultValue)
          .map((column) => ({ name: column.name, type: column.dataType, empty: column.isNullable }))
          .sort(byName),
      }));
    const declared = [...tables, ...copies.map(({ table }) => table)].map(({ name, columns }) => ({
      name,
      columns: Object.entries(columns)
        .map(([column, { kind, required }]) => ({
          name: column,
          type: sqlTypes[kind] ?? 'text',
          empty: !required && kind !== 'boolean',
        }))
        .sort(byName),
    }));
    expect(found.sort(byName)).toEqual(declared.sort(byName));
  });
});
