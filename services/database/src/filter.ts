import { type RawBuilder, sql } from 'kysely';

/**
 * What a query says of the rows it wants, or of one field of theirs: a coerced GraphQL input that holds no null, neither as
 * a value nor in a list.
 */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Of which rows a condition speaks: the alias under which they stand in the statement, and the revision it reads at. */
export interface FilterScope {
  readonly alias: string;
  readonly revision: number;
}

/**
 * Makes the condition of one field, given what the query says of it: the operators, or whatever the schema has there;
 * undefined where every row will do.
 */
export interface FilterField<Column extends string = string> {
  (given: unknown, scope: FilterScope): RawBuilder<boolean> | undefined;
  /** Never there: it says which columns the rows must have. */
  readonly column?: Column;
}

/**
 * What can be asked of the rows of an entity: a field for each name that the query may use. `FilterFields<ColumnOf<typeof areas>>` are
 * of columns that the table has.
 */
export type FilterFields<Column extends string = string> = Readonly<Record<string, FilterField<Column>>>;

/**
 * Makes the condition that a query sets on rows.
 *
 * All that is given holds together. `and` of no conditions is fulfilled by every row, `or` of none by no row, and `not` by
 * exactly the rows that do not fulfil what it holds, those without a value included: `not: { x: { eq: v } }` is
 * `x: { ne: v }`. In the input of a field that leads to other rows (`valueField.ts`, `relatedField.ts` declare fields) these
 * three combine conditions on the row that has the field, as they do outside; what else stands together in one such input is
 * about one and the same other row.
 *
 * @param where checked for shape before: no nulls, no more conditions than one statement should carry.
 * @returns undefined where every row will do.
 * @throws Error if the query names a field that is not declared: the schema and the declaration disagree.
 */
export function filterCondition(
  fields: FilterFields,
  where: FilterInput | null | undefined,
  scope: FilterScope,
): RawBuilder<boolean> | undefined {
  return combined(where ?? {}, (given) =>
    allOf(
      Object.entries(given).map(([name, value]) => {
        const field = fields[name];
        if (!field) throw new Error(`no filter field ${name} is declared`);
        return field(value, scope);
      }),
    ),
  );
}

/**
 * Takes `and`, `or` and `not` out of an input and puts what they say together with what the rest says.
 * @param plain makes the condition of an input without those three.
 */
export function combined(
  given: unknown,
  plain: (rest: FilterInput) => RawBuilder<boolean> | undefined,
): RawBuilder<boolean> | undefined {
  const { and, or, not, ...rest } = given as FilterInput;
  const part = (input: unknown) => combined(input, plain);
  return allOf([
    plain(rest),
    and === undefined ? undefined : allOf((and as unknown[]).map(part)),
    or === undefined ? undefined : anyOf((or as unknown[]).map(part)),
    not === undefined ? undefined : complementOf(part(not)),
  ]);
}

/**
 * A field that has the values of several: it is fulfilled where one of them fulfils all that is said together; `ne` where
 * none is equal; `isNull: true` where none has a value.
 */
export const eitherField =
  <Column extends string>(...fields: readonly FilterField<Column>[]): FilterField<Column> =>
  (given, scope) => {
    const { ne, isNull, ...rest } = given as FilterInput;
    const some = (input: FilterInput) => anyOf(fields.map((field) => field(input, scope)));
    const hasValue = () => some({ isNull: false });
    return allOf([
      some(rest),
      ne === undefined ? undefined : complementOf(some({ eq: ne })),
      isNull === undefined ? undefined : isNull ? complementOf(hasValue()) : hasValue(),
    ]);
  };

/** Fulfilled where all of the conditions are; undefined, like each of them, where every row will do. */
export function allOf(conditions: readonly (RawBuilder<boolean> | undefined)[]): RawBuilder<boolean> | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 1 ? sql<boolean>`(${sql.join(given, sql` and `)})` : given[0];
}

/** Fulfilled where one of the conditions is; undefined where every row will do. */
export function anyOf(conditions: readonly (RawBuilder<boolean> | undefined)[]): RawBuilder<boolean> | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length < conditions.length) return undefined;
  if (given.length === 0) return sql<boolean>`false`;
  return given.length > 1 ? sql<boolean>`(${sql.join(given, sql` or `)})` : given[0];
}

/** Fulfilled by exactly the rows that do not fulfil a condition, those included of which it is not known. */
export const complementOf = (condition: RawBuilder<boolean> | undefined): RawBuilder<boolean> =>
  condition ? sql<boolean>`(${condition}) is not true` : sql<boolean>`false`;
