import { anyReference, optional, type RecordValues, type ReferenceCopy, recordTable, text } from '@zibo-graph/database';
import { aliasEntryOf, entryOf, type NamedThing } from './entryRecord.js';

/**
 * An entry for each thing that has an id, whichever subgraph it is of, with its names; and one for each other name of it that
 * is a record of its own, so that names and things may come in different data sets.
 */
export const entries_reference = recordTable('agencies', 'entries_reference', ['id', 'alias'], {
  id: anyReference(),
  /** The other name; empty in the entry of the thing itself. */
  alias: text(),
  title_zh: optional(text()),
  title_en: optional(text()),
  /** What its text says beside its title: the definition of an indicator, the note on a figure. */
  text_zh: optional(text()),
  text_en: optional(text()),
  /** Short names, one a line. */
  other_names: optional(text()),
  /** Numbers and codes, one a line. */
  numbers: optional(text()),
  search_names: optional(text()),
  search_aliases: optional(text()),
  search_texts: optional(text()),
  search_pinyin: optional(text()),
  search_initials: optional(text()),
  /** The keys by which a search finds it, with spaces between; null if it cannot be searched for. */
  search_keys: optional(text()),
});

/** A column of a record, which the importer checked; null where the cell is empty. */
type Cell = (column: string) => string | null;

/** What the records of a table say about the thing of their id. */
const things: Readonly<Record<string, (cell: Cell) => Omit<NamedThing, 'id'>>> = {
  areas: (cell) => ({ ...titled(cell, 'name'), otherNames: [cell('short_name_zh')], numbers: [cell('code')] }),
  agencies: (cell) => ({ ...titled(cell, 'name'), otherNames: [cell('short_name_zh')], numbers: [cell('uscc')] }),
  documents: (cell) => ({ ...titled(cell, 'title'), numbers: [cell('document_number'), cell('index_number')] }),
  plans: (cell) => titled(cell, 'title'),
  tasks: (cell) => titled(cell, 'title'),
  indicators: (cell) => ({ ...titled(cell, 'name'), ...worded(cell, 'definition') }),
  targets: (cell) => titled(cell, 'statement'),
  duties: (cell) => titled(cell, 'duty'),
  observations: (cell) => worded(cell, 'note'),
  evaluation_rules: () => ({}),
  published_verdicts: () => ({}),
  target_reviews: () => ({}),
  findings: () => ({}),
  programmes: (cell) => titled(cell, 'name'),
  projects: (cell) => ({ ...titled(cell, 'name'), numbers: [cell('code')] }),
  investments: () => ({}),
  milestones: () => ({}),
  quantities: () => ({}),
};

/** The column that names the thing in tables of other names, which are in their column `name`. */
const otherNames: Readonly<Record<string, string>> = { aliases: 'agency_id', project_aliases: 'project_id' };

const titled = (cell: Cell, name: string) => ({ titleZh: cell(`${name}_zh`), titleEn: cell(`${name}_en`) });

const worded = (cell: Cell, text: string) => ({ textZh: cell(`${text}_zh`), textEn: cell(`${text}_en`) });

const cellOf =
  (record: RecordValues): Cell =>
  (column) =>
    record[column] as string | null;

/** What this subgraph knows of the names of everything, to search by them and to find things by id. */
export const entriesCopy: ReferenceCopy = {
  table: entries_reference,
  // Records with faults are copied as well, though never written: any of their cells may be null.
  *rows(recordsOf) {
    for (const [table, said] of Object.entries(things)) {
      for (const record of recordsOf(table)) {
        const cell = cellOf(record);
        const id = cell('id');
        if (id !== null) yield entryOf({ id, ...said(cell) });
      }
    }
    for (const [table, column] of Object.entries(otherNames)) {
      for (const record of recordsOf(table)) {
        const cell = cellOf(record);
        const [id, name] = [cell(column), cell('name')];
        if (id !== null && name !== null) yield aliasEntryOf(id, name);
      }
    }
  },
};
