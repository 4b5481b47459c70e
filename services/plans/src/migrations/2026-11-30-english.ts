import { type Migration, sql } from 'kysely';

/** The columns of English texts that had to be filled in. */
const columns: Readonly<Record<string, readonly string[]>> = {
  documents: ['title_en'],
  plans: ['title_en'],
  tasks: ['title_en'],
  indicators: ['name_en'],
  targets: ['statement_en'],
  duties: ['duty_en'],
  evaluation_rules: ['name_en', 'description_en'],
  published_verdicts: ['wording_en'],
  findings: ['message_en'],
  areas_reference: ['name_en'],
  agencies_reference: ['name_en'],
};

/** Nobody has to put into English what there is in Chinese. */
export const english: Migration = {
  async up(db) {
    for (const [table, names] of Object.entries(columns)) {
      const altered = names.map((name) => `alter column ${name} drop not null`);
      await sql.raw(`alter table plans.${table} ${altered.join(', ')}`).execute(db);
    }
  },
};
