import { sql } from 'kysely';
import type { Database } from '../src/database.js';
import { eitherField, type FilterFields, type FilterInput, filterCondition } from '../src/filter.js';
import {
  boolean,
  type ColumnOf,
  date,
  decimal,
  id,
  integer,
  optional,
  recordTable,
  reference,
  text,
} from '../src/recordTable.js';
import { areaReferenceField, referenceField, rowField, someField, withinArea } from '../src/relatedField.js';
import { atRevision } from '../src/revisions.js';
import { openTestDatabase } from '../src/testing.js';
import { booleanField, dateField, decimalField, integerField, textField } from '../src/valueField.js';
import { createRevisions, createVersionedTable, describeRevisions, nameImporters } from '../src/versionedTable.js';

/** A database of notes a to f, with a field of every sort that can be asked of them. */
export interface Notes {
  readonly database: Database;
  /** The letters of the notes that fulfil a condition, in revision 2 if none is given. */
  found(where: FilterInput | null | undefined, revision?: number): Promise<string>;
}

/** All notes. */
export const everyNote = 'abcdef';
/** The other notes. */
export const notesBut = (letters: string): string => [...everyNote].filter((each) => !letters.includes(each)).join('');

export async function openNotes(): Promise<Notes> {
  const database = await openTestDatabase();
  await writeNotes(database);
  return {
    database,
    async found(where, revision = 2) {
      const condition = filterCondition(noteFields, where, { alias: 't', revision }) ?? sql`true`;
      const { rows } = await sql<{ id: string }>`
        select id from ${atRevision(notes, revision, 't')} where ${condition} order by id
      `.execute(database.kysely);
      return rows.map(({ id }) => id).join('');
    },
  };
}

const notes = recordTable('plans', 'notes', ['id'], {
  id: id('note'),
  ...{ name_zh: optional(text()), name_en: optional(text()) },
  ...{ weight: optional(integer()), amount: optional(decimal()), due_on: optional(date()), done: optional(boolean()) },
  owner_id: optional(reference('owner')),
});
const owners = recordTable('plans', 'owners', ['id'], {
  id: id('owner'),
  ...{ kind: text(), area_id: optional(reference('area')), function: optional(text()) },
});
export const areas = recordTable('plans', 'areas', ['id'], {
  id: id('area'),
  ...{ kind: text(), parent_id: optional(reference('area')) },
});
const links = recordTable('plans', 'links', ['id'], {
  id: id('link'),
  ...{ note_id: reference('note'), role: text(), to_id: optional(reference('owner')) },
});
const aliases = recordTable('plans', 'aliases', ['id'], { id: id('alias'), note_id: reference('note'), name: text() });

/** What can be asked of areas. */
export const areaFields: FilterFields<ColumnOf<typeof areas>> = {
  id: textField('id'),
  kind: textField('kind'),
  within: withinArea('id', areas),
};
const ownerFields: FilterFields<ColumnOf<typeof owners>> = {
  kind: textField('kind'),
  area: areaReferenceField('area_id', areas, () => areaFields),
  counterpartOf: someField(
    {
      table: owners,
      column: 'function',
      own: 'function',
      when: (other, row) => sql`${sql.ref(`${other.alias}.id`)} <> ${sql.ref(`${row.alias}.id`)}`,
    },
    textField('id'),
  ),
};
const linkFields: FilterFields<ColumnOf<typeof links>> = { role: textField('role'), to: textField('to_id') };
const noteFields: FilterFields<ColumnOf<typeof notes>> = {
  id: textField('id'),
  name: textField('name_zh', 'name_en'),
  anyName: eitherField(
    textField('name_zh', 'name_en'),
    someField({ table: aliases, column: 'note_id' }, textField('name')),
  ),
  weight: integerField('weight'),
  amount: decimalField('amount'),
  dueOn: dateField('due_on'),
  done: booleanField('done'),
  owner: referenceField('owner_id', owners, () => ownerFields),
  links: someField(
    { table: links, column: 'note_id' },
    rowField(() => linkFields),
  ),
  leads: someField(
    { table: links, column: 'note_id', when: ({ alias }) => sql`${sql.ref(`${alias}.role`)} = 'LEAD'` },
    referenceField('to_id', owners, () => ownerFields),
  ),
  hasWeight: (has, { alias }) => sql`(${sql.ref(`${alias}.weight`)} is not null) = ${has}`,
};

const idType = 'text collate "C"';

/**
 * Makes tables of notes and what they are linked with, as they stand in revision 2: notes a to f, of which e has nothing but
 * its id, owners in areas below each other, links of notes to owners.
 */
async function writeNotes({ kysely }: Database): Promise<void> {
  await createRevisions(kysely, 'plans');
  await describeRevisions(kysely, 'plans', []);
  await nameImporters(kysely, 'plans');
  const tables: Readonly<Record<string, string>> = {
    notes: `name_zh text, name_en text, weight integer, amount numeric, due_on date, done boolean, owner_id ${idType}`,
    owners: `kind text not null, area_id ${idType}, function text`,
    areas: `kind text not null, parent_id ${idType}`,
    links: `note_id ${idType}, role text not null, to_id ${idType}`,
    aliases: `note_id ${idType} not null, name text not null`,
  };
  for (const [name, columns] of Object.entries(tables)) {
    await createVersionedTable(kysely, `plans.${name}`, `id ${idType} not null, ${columns}`, ['id']);
  }
  const insert = (table: string, columns: string, rows: string) =>
    sql
      .raw(`insert into plans.${table} (id, ${columns}, dataset, digest, added_in, superseded_in)
            select r.*, '', '', 1, null from (values ${rows}) r`)
      .execute(kysely);
  await insert(
    'notes',
    'name_zh, name_en, weight, amount, due_on, done, owner_id',
    `('a', '甲', 'Alpha', 1, 0.1, date '2024-02-29', true, 'owner:1'), ('b', '乙', 'Beta', 2, 1, '2024-02-29', false, 'owner:1'),
     ('c', '丙', 'é', null, -2, '2023-12-31', true, 'owner:2'), ('d', '100%_\\''', 'z', 1, 1.00, '2025-01-01', false, null),
     ('e', null, null, null, null, null, false, null), ('f', '己', null, null, null, null, null, null)`,
  );
  await insert(
    'owners',
    'kind, area_id, function',
    `('owner:1', 'BUREAU', 'area:1a', 'fire'), ('owner:2', 'OFFICE', 'area:1', 'fire'), ('owner:3', 'OFFICE', null, null)`,
  );
  await insert(
    'areas',
    'kind, parent_id',
    `('area:1', 'CITY', null), ('area:1a', 'TOWN', 'area:1'), ('area:x', 'TOWN', 'area:y'), ('area:y', 'TOWN', 'area:x')`,
  );
  await insert(
    'links',
    'note_id, role, to_id',
    `('1', 'a', 'LEAD', 'owner:1'), ('2', 'a', 'SUPPORT', 'owner:2'), ('3', 'b', 'LEAD', 'owner:1'), ('4', 'b', 'LEAD', 'owner:2'),
     ('5', 'c', 'LEAD', null)`,
  );
  await insert('aliases', 'note_id, name', `('1', 'c', 'Gamma'), ('2', 'c', 'Γ'), ('3', 'a', 'A.')`);
  // In revision 1, f had another name and b another owner; since then a later version of each stands.
  await sql`update plans.notes set added_in = 2 where id in ('b', 'f')`.execute(kysely);
  await sql`
    insert into plans.notes (id, name_en, owner_id, dataset, digest, added_in, superseded_in)
    values ('f', 'Old', null, '', '', 1, 2), ('b', null, 'owner:2', '', '', 1, 2)
  `.execute(kysely);
}
