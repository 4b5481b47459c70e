import { type RawBuilder, sql } from 'kysely';

/** The day that an investment, by its alias, is of: the last of its period, or its date; null where its source gives none. */
export const investmentDate = (alias: string): RawBuilder<string | null> =>
  sql`coalesce(${sql.ref(`${alias}.period_end`)}, ${sql.ref(`${alias}.as_of`)})`;
