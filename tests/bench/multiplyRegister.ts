import type { Database } from '@zibo-graph/database';
import { sql } from 'kysely';

/** The tables that hold rows of a project or of a batch of the register, those of copies included. */
const tables = [
  ...[
    'programmes',
    'programme_reports',
    'projects',
    'programme_memberships',
    'parties',
    'investments',
    'milestones',
  ].map((name) => `projects.${name}`),
  ...['projects_reference', 'parties_reference', 'entries_reference'].map((name) => `agencies.${name}`),
];

/** Numbers of projects, batches and codes begin with a 0 in a register of 130,000: in a copy with that of the copy. */
const renumbered = (value: string, copy: number): string =>
  ['synthetic/', 'synthetic/batch-', 'SYNTHETIC-'].reduce(
    (text, before) => `replace(${text}, '${before}0', '${before}${copy}')`,
    value,
  );

/**
 * Makes a register of 130,000 projects many times as large, by copies of its rows that the server itself makes: each has
 * ids of its own and all else alike. The programme of all projects has them all as members, builders have as many more.
 * @param database one with such a register as its data set `synthetic`.
 * @param times at most 10.
 */
export async function multiplyRegister({ kysely }: Database, times: number): Promise<void> {
  for (const table of tables) {
    const { rows: columns } = await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns
      where table_schema || '.' || table_name = ${table} order by ordinal_position
    `.execute(kysely);
    const names = columns.map(({ name }) => name).join(', ');
    // Of names those of projects are copied: entries of other things are there to be found by id only, and are most of the table.
    const named = table.endsWith('.entries_reference') ? `id like 'project:%' and` : '';
    const original = `${named} dataset = 'synthetic' and (t.*)::text ~ 'synthetic/(batch-)?[0-9]' and superseded_in is null`;
    for (let copy = 1; copy < times; copy++) {
      const values = columns.map(({ name, type }) =>
        type === 'text' && name !== 'dataset' ? renumbered(name, copy) : name,
      );
      await sql
        .raw(`insert into ${table} (${names}) select ${values.join(', ')} from ${table} t
              where ${original} and (t.*)::text !~ 'synthetic/(batch-)?[1-9]'`)
        .execute(kysely);
    }
    await sql.raw(`analyze ${table}`).execute(kysely);
    const [subgraph, name] = table.split('.');
    await sql
      .raw(`update ${subgraph}.table_counts set rows = (select count(*) from ${table} where superseded_in is null)
            where table_name = '${name}' and revision = (select max(revision) from ${subgraph}.table_counts where table_name = '${name}')`)
      .execute(kysely);
  }
}
