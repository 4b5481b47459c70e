import type { RecordTable, RecordValues, RowOf } from '@zibo-graph/database';

/** A row of the synthetic register and the table it is of. */
export interface RegisterRow {
  readonly table: RecordTable;
  readonly record: RecordValues;
}

/** The one document that the register cites. */
export const registerDocument = 'document:synthetic/register';

/** The day for which the register states what is completed. */
export const registerDay = '2022-12-31';

/** The columns of a row that may be empty. */
type Optional<Row> = { [Name in keyof Row]: null extends Row[Name] ? Name : never }[keyof Row];

/** What a row must hold; what may be empty may be left out. */
type Filled<Row> = Omit<Row, Optional<Row>> & Partial<Pick<Row, Optional<Row>>>;

/** A row, held against the declaration of its table; columns that are not given are empty. */
export const registerRow = <T extends RecordTable>(table: T, record: Filled<RowOf<T>>): RegisterRow => ({
  table,
  record: { ...Object.fromEntries(Object.keys(table.columns).map((column) => [column, null])), ...record },
});

/** Where in the register something stands. */
export const standsAt = (locator: string) => ({ document_id: registerDocument, locator });

/** Text ids sort by code point: numbers in them have a length. */
export const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** An amount of so many times 10,000 yuan: exactly, in yuan, and as it is printed, in units of a hundred million. */
export const amountOf = (tenThousands: number): { readonly amount: string; readonly reported: string } => ({
  amount: `${BigInt(tenThousands) * 10_000n}`,
  reported: `${tenThousands / 10_000}亿元`,
});
