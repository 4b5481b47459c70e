import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../src/tables.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const sqlTypes = { integer: 'int4', decimal: 'numeric', date: 'date', boolean: 'bool' } as Record<string, string>;
const bookkeeping = ['dataset', 'digest', 'added_in', 'superseded_in'];

describe('the migrated tables', () => {
  it('are those that are declared, column by column: name, type, and whether a cell may be empty', async () => {
    const migrated = await world.database.kysely.introspection.getTables();
    const found = migrated
      .filter(({ schema, name }) => schema === 'plans' && name !== 'revisions' && !name.startsWith('kysely'))
      .map(({ name, columns }) => ({
        name,
        columns: columns
          .filter((column) => !bookkeeping.includes(column.name))
          .map((column) => ({ name: column.name, type: column.dataType, empty: column.isNullable })),
      }));
    const declared = tables.map(({ name, columns }) => ({
      name,
      columns: Object.entries(columns).map(([column, { kind, required }]) => ({
        name: column,
        type: sqlTypes[kind] ?? 'text',
        empty: !required && kind !== 'boolean',
      })),
    }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(found.sort(byName)).toEqual(declared.sort(byName));
  });
});
