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
import { atRevision } from './revisions.js';
import { textField } from './valueField.js';

/**
 * A field that refers to a row of another table of the subgraph: `eq ne in isNull` on the id that it holds, and the fields
 * of the row that the id names. A row that refers to none fulfils no condition on such fields; `not` around them includes it.
 * @param column holds the id.
 * @param table the table of the rows referred to, with its schema; they are found by `id`.
 * @param fields what can be asked of those rows; called late, so that entities can refer to each other and themselves.
 * @param operators what else can be asked of the row that refers, under names of this field.
 */
export function referenceField(
  column: string,
  table: string,
  fields: () => FilterFields,
  operators: FilterFields = {},
): FilterField {
  const ofId = textField(column);
  const own: FilterFields = {
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
          isAmong(scope, column, sql`select id from ${atRevision(table, inner.revision, inner.alias)} where ${row}`),
      ]);
    });
}

/** A {@link referenceField} to an area that also takes `within`, see {@link withinArea}. */
export const areaReferenceField = (column: string, areaTable: string, fields: () => FilterFields): FilterField =>
  referenceField(column, areaTable, fields, { within: withinArea(column, areaTable) });

/**
 * A field that takes the id of an area: fulfilled by what is of that area, or of one anywhere below it.
 * @param column holds the id of the area that the row is of.
 * @param areaTable the table of the areas, each with the `parent_id` of the area right above it.
 */
export const withinArea =
  (column: string, areaTable: string): FilterField =>
  (id, scope) => {
    const areas = atRevision(areaTable, scope.revision, 'area');
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
export interface RelatedRows {
  /** Their table, with its schema. */
  readonly table: string;
  /** The column in which they name the row that they belong to. */
  readonly column: string;
  /** The column of that row which they name; `id` if not given. */
  readonly own?: string;
  /** Which of them count, given under which aliases they and that row stand; all if not given. */
  readonly when?: (related: FilterScope, row: FilterScope) => RawBuilder<boolean>;
}

/**
 * A field of which a row may have many values, or one that it has through a related row: it is fulfilled where one of the
 * related rows fulfils all that is said together; `ne` where none is equal; `isNull: true` where none has a value.
 * @param field what is asked of a related row: {@link rowField}, or the field of a column of it.
 */
export function someField({ table, column, own = 'id', when }: RelatedRows, field: FilterField): FilterField {
  return (given, scope) =>
    combined(given, ({ ne, isNull, ...rest }) => {
      const inner = innerScope(scope);
      const key = sql.ref(`${inner.alias}.${column}`);
      const related = (condition: RawBuilder<boolean>) => sql`
        select ${key} from ${atRevision(table, inner.revision, inner.alias)}
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
  (fields: () => FilterFields): FilterField =>
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
