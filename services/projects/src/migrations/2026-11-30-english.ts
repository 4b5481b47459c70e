import { type Migration, sql } from 'kysely';

/** The columns of English texts that had to be filled in. */
const columns: Readonly<Record<string, readonly string[]>> = {
  programmes: ['name_en'],
  breakdown_rows: ['label_en'],
  projects: ['name_en'],
  milestones: ['title_en'],
  quantities: ['label_en'],
  areas_reference: ['name_en'],
  agencies_reference: ['name_en'],
};

/** Nobody has to put into English what there is in Chinese. */
export const english: Migration = {
  async up(db) {
    for (const [table, names] of Object.entries(columns)) {
      const altered = names.map((name) => `alter column ${name} drop not null`);
      await sql.raw(`alter table projects.${table} ${altered.join(', ')}`).execute(db);
    }
  },
};
