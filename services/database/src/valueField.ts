import { type RawBuilder, sql } from 'kysely';
import { allOf, complementOf, eitherField, type FilterField, type FilterInput, type FilterScope } from './filter.js';

/** A value of a row: a column of it, or any SQL expression. */
export type FilterColumn<Column extends string> = Column | ((scope: FilterScope) => RawBuilder<unknown>);

/** How values of a type are written in a statement. */
interface ValueType {
  readonly sqlType: string;
  /** A column as it is compared by greater and less. */
  readonly ordered: (value: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** A value as the database takes it; null if no row can have it, and the database would fail over it. */
  readonly stored: (value: unknown) => unknown;
}

const plainType = (sqlType: string): ValueType => ({ sqlType, ordered: (value) => value, stored: (value) => value });

/** Texts are greater and less by code point, the same on every database. */
const textType: ValueType = {
  sqlType: 'text',
  ordered: (value) => sql`${value} collate "C"`,
  stored: (value) => ((value as string).includes('\0') ? null : value),
};
const decimalType: ValueType = { ...plainType('numeric'), stored: (value) => storedDecimal(value as string) };

/** A field of texts, ids or codes: `eq ne in gt gte lt lte contains isNull`, by code point. See {@link valueField}. */
export const textField = <const Column extends string = never>(...columns: readonly FilterColumn<Column>[]) =>
  valueField(textType, columns);
/** A field of integers: `eq ne in gt gte lt lte isNull`. See {@link valueField}. */
export const integerField = <const Column extends string = never>(...columns: readonly FilterColumn<Column>[]) =>
  valueField(plainType('integer'), columns);
/** A field of exact decimals, of any size: `eq ne in gt gte lt lte isNull`. See {@link valueField}. */
export const decimalField = <const Column extends string = never>(...columns: readonly FilterColumn<Column>[]) =>
  valueField(decimalType, columns);
/** A field of calendar dates: `eq ne in gt gte lt lte isNull`. See {@link valueField}. */
export const dateField = <const Column extends string = never>(...columns: readonly FilterColumn<Column>[]) =>
  valueField(plainType('date'), columns);
/** A field of booleans: `eq ne isNull`. See {@link valueField}. */
export const booleanField = <const Column extends string = never>(...columns: readonly FilterColumn<Column>[]) =>
  valueField(plainType('boolean'), columns);

/**
 * A field whose operators all hold together:
 * - `eq`, `in`: equal to the value, or to one of the list; an empty list is fulfilled by no row.
 * - `ne`: different from the value, rows without a value included.
 * - `gt`, `gte`, `lt`, `lte`: greater or less; never fulfilled by a row without a value.
 * - `contains`: has the text in it, literally, whatever the case of Latin letters; every text contains the empty one.
 * - `isNull`: has no value, or has one.
 *
 * A text that no database can hold is equal to nothing, contained in nothing, and neither greater nor less.
 * @param columns several, for a name in two languages, are taken as {@link eitherField} takes fields.
 * @throws Error if the query names another operator: the schema and the declaration disagree.
 */
function valueField<Column extends string>(
  type: ValueType,
  columns: readonly FilterColumn<Column>[],
): FilterField<Column> {
  const fields = columns.map((column): FilterField<Column> => {
    const valueIn = (scope: FilterScope) =>
      typeof column === 'string' ? sql.ref(`${scope.alias}.${column}`) : column(scope);
    return (given, scope) =>
      allOf(
        Object.entries(given as FilterInput).map(([operator, operand]) =>
          comparison(type, valueIn(scope), operator, operand),
        ),
      );
  });
  return fields.length === 1 && fields[0] ? fields[0] : eitherField(...fields);
}

const symbols: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

function comparison(
  type: ValueType,
  value: RawBuilder<unknown>,
  operator: string,
  operand: unknown,
): RawBuilder<boolean> {
  if (operator === 'isNull') return operand ? sql`${value} is null` : sql`${value} is not null`;
  if (operator === 'ne') return complementOf(comparison(type, value, 'eq', operand));
  const sqlType = sql.raw(type.sqlType);
  if (operator === 'in') {
    const among = (operand as unknown[]).map(type.stored).filter((each) => each !== null);
    return sql`${value} = any(${among}::${sqlType}[])`;
  }
  const stored = type.stored(operand);
  if (stored === null) return sql`false`;
  const parameter = sql`${stored}::${sqlType}`;
  if (operator === 'eq') return sql`${value} = ${parameter}`;
  // In the collation "C", lower case is that of the Latin letters A to Z, the same on every database.
  const lower = (text: RawBuilder<unknown>) => sql`lower(${text} collate "C")`;
  if (operator === 'contains') return sql`position(${lower(parameter)} in ${lower(value)}) > 0`;
  const symbol = symbols[operator];
  if (!symbol) throw new Error(`no filter operator ${operator} is declared`);
  return sql`${type.ordered(value)} ${sql.raw(symbol)} ${parameter}`;
}

/** Postgres holds so many digits before and after the point of a decimal, and fails over one more. */
const wholeDigits = 131_072;
const fractionDigits = 16_383;

/** A decimal that Postgres takes and that compares alike with every decimal it can hold. */
function storedDecimal(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d*)(?:\.(\d+))?$/.exec(decimal) ?? [];
  // The largest that there is: infinity is known from PostgreSQL 14 on only.
  if (whole.length > wholeDigits) return `${sign}${'9'.repeat(wholeDigits)}`;
  return `${sign}${whole || '0'}.${fraction.slice(0, fractionDigits) || '0'}`;
}
