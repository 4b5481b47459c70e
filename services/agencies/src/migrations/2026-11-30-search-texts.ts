import { type Migration, sql } from 'kysely';

/** What a search finds beside names: definitions and notes. The next import of a data set fills it in. */
export const searchTexts: Migration = {
  async up(db) {
    await sql`alter table agencies.entries_reference
      add column text_zh text, add column text_en text, add column search_texts text`.execute(db);
  },
};
