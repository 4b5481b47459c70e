import { graphError } from '../errors/errors.js';
import { checkFilter, type FilterInput } from './filter.js';

/** The arguments that every aggregate has, as the schema has them. */
export interface GroupArguments<Dimension extends string> {
  readonly where?: FilterInput | null;
  readonly groupBy: readonly Dimension[];
  readonly having?: FilterInput | null;
  readonly first?: number | null;
}

/** What an aggregate is asked for, checked; null where every row, or every group, will do. */
export interface GroupRequest<Dimension extends string> {
  readonly where: FilterInput | null;
  readonly dimensions: readonly Dimension[];
  readonly having: FilterInput | null;
  readonly first: number;
}

const defaultGroups = 200;
const maximumGroups = 1_000;

/**
 * Checks the arguments of an aggregate.
 * @throws GraphQLError GROUPING_INVALID for a dimension that is given twice, PAGE_SIZE_OUT_OF_RANGE, FILTER_INVALID, each naming the argument.
 */
export function groupRequest<Dimension extends string>(args: GroupArguments<Dimension>): GroupRequest<Dimension> {
  const { groupBy, first } = args;
  for (const [index, dimension] of groupBy.entries()) {
    if (groupBy.indexOf(dimension) === index) continue;
    const reason = { zh: `维度 ${dimension} 出现两次`, en: `the dimension ${dimension} is given twice` };
    throw graphError('GROUPING_INVALID', { field: `groupBy[${index}]`, values: { reason } });
  }
  if (first != null && (first < 1 || first > maximumGroups)) {
    throw graphError('PAGE_SIZE_OUT_OF_RANGE', { field: 'first', values: { limit: maximumGroups, value: first } });
  }
  return {
    where: checkFilter(args.where),
    dimensions: groupBy,
    having: checkFilter(args.having, 'having'),
    first: first ?? defaultGroups,
  };
}

/** One entry of the order of groups, as the schema has it. */
interface GroupOrderEntry {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/**
 * The order of groups: COUNT is the number of their rows, KEY their keys in the order of the dimensions.
 * @param figureOf what any other field means, given its entry and its place in the arguments; nothing if not given.
 * @throws GraphQLError ORDER_INVALID if an order names something twice.
 * @throws Error if a field means nothing: the schema and the declaration disagree.
 */
export function groupOrder<Entry extends GroupOrderEntry, Dimension extends string, Figure = never>(
  orderBy: readonly Entry[] | null | undefined,
  dimensions: readonly Dimension[],
  figureOf: (entry: Entry, field: string) => Figure = undeclared,
) {
  const named = new Set<string>();
  return (orderBy ?? []).flatMap((entry, index) => {
    const field = `orderBy[${index}]`;
    const by: ('count' | { readonly key: Dimension } | Figure)[] =
      entry.field === 'COUNT'
        ? ['count']
        : entry.field === 'KEY'
          ? dimensions.map((key) => ({ key }))
          : [figureOf(entry, field)];
    const name = JSON.stringify([entry.field, by]);
    if (named.has(name)) throw graphError('ORDER_INVALID', { field: `${field}.field`, values: { value: entry.field } });
    named.add(name);
    return by.map((each) => ({ by: each, direction: entry.direction ?? ('ASC' as const) }));
  });
}

function undeclared({ field }: GroupOrderEntry): never {
  throw new Error(`no group order ${field} is declared`);
}

/** The error for empty groups of which there would be more than the limit. */
export const tooManyEmptyGroups = (limit: number) =>
  graphError('GROUPING_INVALID', {
    field: 'includeEmpty',
    values: {
      reason: {
        zh: `空组最多 ${limit} 个，所选维度的组合超过此数`,
        en: `of at most ${limit} combinations the empty groups are given, these dimensions have more`,
      },
    },
  });
