import { type Migration, sql } from 'kysely';

/** The columns of English texts that had to be filled in. */
const columns: Readonly<Record<string, readonly string[]>> = {
  areas: ['name_en'],
  agencies: ['name_en'],
};

/** Nobody has to put into English what there is in Chinese. */
export const english: Migration = {
  async up(db) {
    for (const [table, names] of Object.entries(columns)) {
      const altered = names.map((name) => `alter column ${name} drop not null`);
      await sql.raw(`alter table agencies.${table} ${altered.join(', ')}`).execute(db);
    }
  },
};
