import type { SubgraphName } from '@zibo-graph/schema';

/**
 * The one declaration of a table of records: the importer reads and checks CSV files by it, the store writes
 * rows by it, and a test holds the migrated tables against it.
 *
 * A column has the same name in the CSV file and in SQL. Every table carries, besides its declared columns, the
 * bookkeeping columns `dataset`, `digest`, `added_in` and `superseded_in` (see `revisions.ts`).
 */

/**
 * What a cell may hold.
 * - `text`: any text, trimmed; never empty when required.
 * - `integer`, `decimal`: ASCII digits, no thousands separators; decimals stay exact.
 * - `date`: a calendar date, `2022-12-08`.
 * - `partialDate`: ISO 8601 with reduced precision, `2021`, `2022-11` or `2022-11-06`; stored as written.
 * - `boolean`: `true` or `false`; an empty optional cell is false.
 * - `code`: a code of a codelist in `schema/codelists`; with a `prefix`, also the id of a row by which a data set brings a code of
 *   its own.
 * - `id`: the readable id of the row, `agency:370306/emergency-management-bureau`.
 * - `reference`: the id of a row of a table, in this subgraph or another.
 * - `anyReference`: the id of a row of whichever table.
 * - `url`: an address of the web, http or https.
 * - `uscc`: a unified social credit code (GB 32100), its check character verified.
 */
export type ColumnKind =
  | {
      readonly kind:
        | 'text'
        | 'integer'
        | 'decimal'
        | 'date'
        | 'partialDate'
        | 'boolean'
        | 'anyReference'
        | 'uscc'
        | 'url';
    }
  | { readonly kind: 'code'; readonly codelist: string; readonly prefix?: string }
  | { readonly kind: 'id'; readonly prefix: string }
  | { readonly kind: 'reference'; readonly prefix: string };

/** A declared column: what a cell may hold, and whether it must hold something. */
export type Column = ColumnKind & { readonly required: boolean };

type Columns = Readonly<Record<string, Column>>;

/** A table of records: where its rows come from, what identifies one, what its cells may hold. */
export interface RecordTable<
  C extends Columns = Columns,
  Subgraph extends SubgraphName = SubgraphName,
  Name extends string = string,
  G extends Columns = Columns,
> {
  readonly subgraph: Subgraph;
  /** SQL name of the table in the subgraph's schema, and of its CSV file. Unique over all subgraphs. */
  readonly name: Name;
  /** Columns that together identify a row; for most tables `id`. */
  readonly key: readonly (string & keyof C)[];
  readonly columns: Readonly<C>;
  /** Columns that the database makes of the others: no file has them, and nobody writes them. */
  readonly generated: Readonly<G>;
}

type CellOf<C extends Column> = C extends { kind: 'integer' }
  ? number
  : C extends { kind: 'boolean' }
    ? boolean
    : string;

type CellsOf<C extends Columns> = {
  -readonly [N in keyof C]: C[N] extends { required: false; kind: Exclude<ColumnKind['kind'], 'boolean'> }
    ? CellOf<C[N]> | null
    : CellOf<C[N]>;
};

/** A row of a table as SQL gives it: dates and decimals are strings, an empty optional cell is null (false for a boolean). */
export type RowOf<T extends RecordTable> = CellsOf<T['columns'] & T['generated']>;

/** The columns of a table that can be read, by name. */
export type ColumnOf<T extends RecordTable> = string & keyof RowOf<T>;

const required = <const K extends ColumnKind>(kind: K): K & { readonly required: true } => ({
  ...kind,
  required: true,
});

/** Column constructors; each is required unless wrapped in {@link optional}. */
export const text = () => required({ kind: 'text' });
export const integer = () => required({ kind: 'integer' });
export const decimal = () => required({ kind: 'decimal' });
export const date = () => required({ kind: 'date' });
export const partialDate = () => required({ kind: 'partialDate' });
export const boolean = () => required({ kind: 'boolean' });
export const url = () => required({ kind: 'url' });
export const uscc = () => required({ kind: 'uscc' });
export const code = (codelist: string) => required({ kind: 'code', codelist });
/** A code of a codelist, or the id of a row that stands beside them: codes have no colon and ids do, so that none is another. */
export const codeOrOwn = (codelist: string, prefix: string) => required({ kind: 'code', codelist, prefix });
export const id = (prefix: string) => required({ kind: 'id', prefix });
export const reference = (prefix: string) => required({ kind: 'reference', prefix });
export const anyReference = () => required({ kind: 'anyReference' });
/** The same column, whose cell may stay empty (null in SQL; false for a boolean). */
export const optional = <K extends Column>(column: K) =>
  ({ ...column, required: false }) as Omit<K, 'required'> & { readonly required: false };

/** A name, title or statement in Chinese as the source has it, and in English where somebody has put it into English. */
export const bilingual = <N extends string>(name: N) =>
  ({ [`${name}_zh`]: text(), [`${name}_en`]: optional(text()) }) as Record<`${N}_zh`, ReturnType<typeof text>> &
    Record<`${N}_en`, Omit<ReturnType<typeof text>, 'required'> & { readonly required: false }>;

/** Where a statement without a figure stands: the document and the place in it. */
export const mention = { document_id: reference('document'), locator: text() };

/** Where a fact stands: the document, the place in it, and the figure as printed (digits and unit only). */
export const citation = { ...mention, reported: optional(text()) };

/** An exact figure with unit and bound; `upper` only for a range. */
export const quantity = {
  value: decimal(),
  upper: optional(decimal()),
  unit: codeOrOwn('unit', 'unit'),
  bound: code('bound'),
};

/**
 * Declares a table.
 * @param generated columns that the database makes of the others.
 */
export const recordTable = <
  const Subgraph extends SubgraphName,
  const Name extends string,
  C extends Columns,
  G extends Columns = Readonly<Record<never, Column>>,
>(
  subgraph: Subgraph,
  name: Name,
  key: readonly (string & keyof C)[],
  columns: C,
  generated: G = {} as G,
): RecordTable<C, Subgraph, Name, G> => ({ subgraph, name, key, columns, generated });
