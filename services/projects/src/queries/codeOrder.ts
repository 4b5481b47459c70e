import { codelist } from '@zibo-graph/schema';
import { type RawBuilder, sql } from 'kysely';

/** The place of a column's code in its codelist, which is the order of the enum: what `order by` sorts by. */
export function codeOrder(list: string, column: string): RawBuilder<number> {
  const codes = codelist(list).entries.map(({ code }) => code);
  return sql<number>`array_position(${codes}::text[], ${sql.ref(column)})`;
}
