import { graphError } from '../errors/errors.js';
import type { Bilingual } from '../values/bilingual.js';

/** What a query says of the rows it wants: a coerced GraphQL input. */
export type FilterInput = Readonly<Record<string, unknown>>;

/**
 * So deep may filters stand in each other, and so many conditions may they hold, and values in all their lists: what one statement can
 * well carry.
 */
const maximumDepth = 10;
const maximumConditions = 200;
const maximumValues = 1_000;

/**
 * Checks the shape of a filter, whatever its fields are. Null says nothing about a row: whoever wants rows without a value
 * asks `isNull`.
 * @param field the argument that holds the filter.
 * @returns the filter; null where it holds no condition.
 * @throws GraphQLError FILTER_INVALID, naming the place of a null, of what is too deep, of the condition or of the list of values that is too much.
 */
export function checkFilter(where: FilterInput | null | undefined, field = 'where'): FilterInput | null {
  let conditions = 0;
  let values = 0;
  const check = (value: unknown, path: string, depth: number): void => {
    if (value === null) throw invalid(path, nullReason);
    if (typeof value !== 'object') return;
    // The innermost level is that of the operators.
    if (!Array.isArray(value) && depth > maximumDepth + 1) throw invalid(path, depthReason);
    // A list that no filter may have is not gone through.
    if (Array.isArray(value) && value.length > maximumValues) throw invalid(path, lengthReason);
    const parts = Object.entries(value as object);
    if (!Array.isArray(value))
      conditions += parts.length === 0 ? 1 : parts.filter(([, part]) => isOperand(part)).length;
    if (conditions > maximumConditions) throw invalid(path, numberReason);
    if (Array.isArray(value) && isOperand(value)) values += value.length;
    if (values > maximumValues) throw invalid(path, lengthReason);
    for (const [name, part] of parts) {
      if (Array.isArray(value)) check(part, `${path}[${name}]`, depth);
      else check(part, `${path}.${name}`, depth + 1);
    }
  };
  if (where == null || Object.keys(where).length === 0) return null;
  check(where, field, 0);
  return where;
}

/** What an operator compares with: a value, or a list of them. */
const isOperand = (value: unknown): boolean =>
  typeof value !== 'object' ||
  (Array.isArray(value) && (value.length > maximumValues || value.every((item) => typeof item !== 'object')));

const nullReason: Bilingual = {
  en: 'null is no condition; leave it out, or ask for rows without a value by isNull',
  zh: '条件不能为 null；请省略，或用 isNull 查询没有值的记录',
};
const depthReason: Bilingual = {
  en: `filters stand in each other at most ${maximumDepth} deep, these do ${maximumDepth + 1} or more`,
  zh: `条件最多嵌套 ${maximumDepth} 层，此处达到 ${maximumDepth + 1} 层或更多`,
};
const numberReason: Bilingual = {
  en: `a filter holds at most ${maximumConditions} conditions, this one holds ${maximumConditions + 1} or more`,
  zh: `一个筛选最多 ${maximumConditions} 个条件，此处达到 ${maximumConditions + 1} 个或更多`,
};

const lengthReason: Bilingual = {
  en: `the lists of a filter hold at most ${maximumValues} values, these hold ${maximumValues + 1} or more`,
  zh: `一个筛选的各列表最多共 ${maximumValues} 个值，此处达到 ${maximumValues + 1} 个或更多`,
};

const invalid = (field: string, reason: Bilingual) => graphError('FILTER_INVALID', { field, values: { reason } });
