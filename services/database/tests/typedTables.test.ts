import type { Kysely } from 'kysely';
import { expect, expectTypeOf, it } from 'vitest';
import type { FilterFields } from '../src/filter.js';
import { boolean, type ColumnOf, date, decimal, id, integer, optional, recordTable, text } from '../src/recordTable.js';
import { someField } from '../src/relatedField.js';
import { atRevision } from '../src/revisions.js';
import { rowsBy } from '../src/rowsBy.js';
import type { TablesOf } from '../src/tablesOf.js';
import { textField } from '../src/valueField.js';

const notes = recordTable(
  'plans',
  'notes',
  ['id'],
  { id: id('note'), body: text(), weight: optional(integer()), amount: decimal(), done: optional(boolean()) },
  { day: optional(date()) },
);
const links = recordTable('plans', 'links', ['id'], { id: id('link'), note_id: text() });
type Tables = TablesOf<typeof notes | typeof links>;

/** What the compiler says of queries: `npm run typecheck` fails where one of the errors expected here is missing. */
async function queries(kysely: Kysely<Tables>) {
  const atOne = atRevision(notes, 1, 't');
  const some = atRevision(notes, 1, 't', ['id', 'day']);
  const rows = await kysely.selectFrom(atOne).selectAll().execute();
  expectTypeOf(rows).toEqualTypeOf<
    { id: string; body: string; weight: number | null; amount: string; done: boolean; day: string | null }[]
  >();
  expectTypeOf(await kysely.selectFrom(some).selectAll().execute()).toEqualTypeOf<
    { id: string; day: string | null }[]
  >();
  expectTypeOf(await kysely.selectFrom('plans.links as l').select(['l.note_id', 'l.added_in']).execute()).toEqualTypeOf<
    { note_id: string; added_in: number }[]
  >();
  // @ts-expect-error: a column that the table does not declare
  kysely.selectFrom(atOne).select('boddy');
  // @ts-expect-error: a column by which versions are kept
  kysely.selectFrom(atOne).select('digest');
  // @ts-expect-error: a column that is not read
  kysely.selectFrom(some).select('body');
  // @ts-expect-error: a condition on a column that the table does not declare
  kysely.selectFrom(atOne).selectAll().where('boddy', '=', 'x');
  // @ts-expect-error: a value of another type
  kysely.selectFrom(atOne).selectAll().where('weight', '=', 'x');
  // @ts-expect-error: a table that the subgraph does not have
  kysely.selectFrom('plans.note');
  // @ts-expect-error: a column list with a column that the table does not declare
  atRevision(notes, 1, 't', ['boddy']);
  // @ts-expect-error: rows by a column that the table does not declare
  rowsBy(notes, 'boddy');
  // @ts-expect-error: an order by a column that the table does not declare
  rowsBy(notes, 'id', ['boddy']);
}

type NoteFields = FilterFields<ColumnOf<typeof notes>>;
const fields = {
  // @ts-expect-error: a filter field of a column that the table does not declare
  body: textField('boddy') satisfies NoteFields[string],
  // @ts-expect-error: related rows by a column that their table does not declare
  links: someField({ table: links, column: 'note' }, textField('id')),
  // @ts-expect-error: a field of related rows of a column that their table does not declare
  linkBody: someField({ table: links, column: 'note_id' }, textField('body')),
};

it('a query names columns as the declaration of its table does, or is refused by the compiler', () => {
  expectTypeOf(queries).toBeFunction();
  expect(Object.keys(fields)).toEqual(['body', 'links', 'linkBody']);
});
