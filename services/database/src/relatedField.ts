import { type RawBuilder, sql } from 'kysely';
import {
  allOf,
  combined,
  complementOf,
  type FilterField,
  type FilterFields,
  type FilterInput,
  type FilterScope,
  filterCondition,
} from './filter.js';
import type { Column, ColumnOf, RecordTable } from './recordTable.js';
import { atRevision } from './revisions.js';
import { textField } from './valueField.js';

/** A table whose rows are found by id. */
type TableOfIds = RecordTable & { readonly columns: Readonly<Record<'id', Column>> };
/** A table of areas, each with the area right above it. */
type TableOfAreas = RecordTable & { readonly columns: Readonly<Record<'id' | 'parent_id', Column>> };

/**
 * A field that refers to a row of another table of the subgraph: `eq ne in isNull` on the id that it holds, and the fields
 * of the row that the id names. A row that refers to none fulfils no condition on such fields; `not` around them includes it.
 * @param column holds the id.
 * @param table the table of the rows referred to; they are found by `id`.
 * @param fields what can be asked of those rows; called late, so that entities can refer to each other and themselves.
 * @param operators what else can be asked of the row that refers, under names of this field.
 */
export function referenceField<const Column extends string, T extends TableOfIds>(
  column: Column,
  table: T,
  fields: () => FilterFields<ColumnOf<T>>,
  operators: FilterFields<Column> = {},
): FilterField<Column> {
  const ofId = textField(column);
  const own: FilterFields<Column> = {
    eq: (eq, scope) => ofId({ eq }, scope),
    ne: (ne, scope) => ofId({ ne }, scope),
    in: (among, scope) => ofId({ in: among }, scope),
    isNull: (isNull, scope) => ofId({ isNull }, scope),
    ...operators,
  };
  return (given, scope) =>
    combined(given, (rest) => {
      const entries = Object.entries(rest);
      const ofOwn = entries.filter(([name]) => Object.hasOwn(own, name));
      const ofRow = entries.filter(([name]) => !Object.hasOwn(own, name));
      const inner = innerScope(scope);
      const row = filterCondition(fields(), Object.fromEntries(ofRow), inner);
      return allOf([
        filterCondition(own, Object.fromEntries(ofOwn), scope),
        row &&
          isAmong(
            scope,
            column,
            sql`select id from ${atRevision<RecordTable, string>(table, inner.revision, inner.alias, '*')} where ${row}`,
          ),
      ]);
    });
}

/** A {@link referenceField} to an area that also takes `within`, see {@link withinArea}. */
export const areaReferenceField = <const Column extends string, T extends TableOfAreas>(
  column: Column,
  areaTable: T,
  fields: () => FilterFields<ColumnOf<T>>,
): FilterField<Column> => referenceField(column, areaTable, fields, { within: withinArea(column, areaTable) });

/**
 * A field that takes the id of an area: fulfilled by what is of that area, or of one anywhere below it.
 * @param column holds the id of the area that the row is of.
 * @param areaTable the table of the areas, each with the `parent_id` of the area right above it.
 */
export const withinArea =
  <const Column extends string>(column: Column, areaTable: TableOfAreas): FilterField<Column> =>
  (id, scope) => {
    const areas = atRevision(areaTable, scope.revision, 'area', ['id', 'parent_id']);
    return isAmong(
      scope,
      column,
      sql`
        with recursive below as (
          select area.id from ${areas} where ${textField('id')({ eq: id }, { ...scope, alias: 'area' })}
          union
          select area.id from below join ${areas} on area.parent_id = below.id
        ) select id from below`,
    );
  };

/** The rows of a table that belong to a row. */
export interface RelatedRows<T extends RecordTable, Own extends string> {
  readonly table: T;
  /** The column in which they name the row that they belong to. */
  readonly column: ColumnOf<T>;
  /** The column of that row which they name; `id` if not given. */
  readonly own?: Own;
  /** Which of them count, given under which aliases they and that row stand; all if not given. */
  readonly when?: (related: FilterScope, row: FilterScope) => RawBuilder<boolean>;
}

/**
 * A field of which a row may have many values, or one that it has through a related row: it is fulfilled where one of the
 * related rows fulfils all that is said together; `ne` where none is equal; `isNull: true` where none has a value.
 * @param field what is asked of a related row: {@link rowField}, or the field of a column of it.
 */
export function someField<T extends RecordTable, const Own extends string = 'id'>(
  { table, column, own = 'id' as Own, when }: RelatedRows<T, Own>,
  field: FilterField<ColumnOf<T>>,
): FilterField<Own> {
  return (given, scope) =>
    combined(given, ({ ne, isNull, ...rest }) => {
      const inner = innerScope(scope);
      const key = sql.ref(`${inner.alias}.${column}`);
      const related = (condition: RawBuilder<boolean>) => sql`
        select ${key} from ${atRevision<RecordTable, string>(table, inner.revision, inner.alias, '*')}
        where ${allOf([condition, when?.(inner, scope)])}`;
      const some = (input: FilterInput) => {
        const condition = field(input, inner);
        return condition && isAmong(scope, own, related(condition));
      };
      const ofRow = sql<boolean>`${key} = ${sql.ref(`${scope.alias}.${own}`)}`;
      const any = () => sql<boolean>`exists (${related(allOf([ofRow, field({ isNull: false }, inner)]) ?? ofRow)})`;
      return allOf([
        some(rest),
        ne === undefined ? undefined : complementOf(some({ eq: ne })),
        isNull === undefined ? undefined : isNull ? complementOf(any()) : any(),
      ]);
    });
}

/** The fields of a related row, for {@link someField}; of a row that is there, `isNull` is false. */
export const rowField =
  <Column extends string>(fields: () => FilterFields<Column>): FilterField<Column> =>
  (given, scope) =>
    filterCondition(
      { isNull: (isNull) => (isNull ? sql`false` : undefined), ...fields() },
      given as FilterInput,
      scope,
    );

/**
 * Puts the keys into an array first: into a plain `in (select …)` over the two branches of versions, Postgres would join all
 * rows there are; an array it looks up in an index.
 */
const isAmong = ({ alias }: FilterScope, column: string, keys: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${alias}.${column}`)} = any(array(${keys}))`;

/** One sign longer on each level, so that no alias hides another that is meant. */
const innerScope = ({ alias, revision }: FilterScope): FilterScope => ({ alias: `${alias}_`, revision });
