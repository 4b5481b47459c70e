import type { Aggregate, AggregateMeasures, AggregateValues } from '@zibo-graph/database';
import {
  type FilterInput,
  type GroupArguments,
  type GroupDimension,
  type GroupKeyValue,
  groupKeys,
  groupOrder,
  groupRequest,
} from '@zibo-graph/subgraph-kit';
import type { GroupOrder } from '../generated/resolverTypes.js';
import type { GroupReader } from '../loaders/groupLoaders.js';

/** What is computed row by row, is computed of so many at most. */
const idLimit = 10_000;

/** The arguments of an aggregate, as the schema has them. */
interface AggregateArguments<Dimension extends string> extends GroupArguments<Dimension> {
  readonly orderBy?: readonly GroupOrder[] | null | undefined;
  readonly includeEmpty?: boolean | null | undefined;
}

/** The parts of an aggregate: groups in order, what they leave over, and everything. */
interface AggregateParts<Group> {
  readonly groups: readonly Group[];
  readonly rest: Group | null;
  readonly total: Group;
}

/** A group as it was read. */
interface ReadGroup<M extends AggregateMeasures> {
  readonly key: readonly GroupKeyValue[];
  readonly values: AggregateValues<M>;
  readonly ids: () => Promise<readonly string[]>;
}

/** How the rows of a list are grouped. */
interface Grouping<Dimension extends string, M extends AggregateMeasures, Group> {
  readonly read: GroupReader<Dimension, M>;
  readonly dimensionOf: (name: Dimension) => GroupDimension;
  readonly groupOf: (read: ReadGroup<M>) => Group;
  /** Makes the condition of the rows of what is asked for; just that if not given. */
  readonly rowsOf?: (where: FilterInput | null) => FilterInput | null;
}

/**
 * The aggregate that a query asks for. The ids of the rows are read, once for all groups, when a field needs them.
 * @throws GraphQLError GROUPING_INVALID, PAGE_SIZE_OUT_OF_RANGE, FILTER_INVALID or ORDER_INVALID, each naming the argument.
 */
export async function aggregateOf<Dimension extends string, M extends AggregateMeasures, Group>(
  args: AggregateArguments<Dimension>,
  { read, dimensionOf, groupOf, rowsOf = (where) => where }: Grouping<Dimension, M, Group>,
): Promise<AggregateParts<Group>> {
  const { dimensions, where, ...checked } = groupRequest(args);
  const order = groupOrder(args.orderBy, dimensions);
  const includeEmpty = args.includeEmpty === true;
  const request = { ...checked, dimensions, order, includeEmpty, where: rowsOf(where) };
  const found = await read(request);
  let withIds: ReturnType<typeof read> | undefined;
  const part = (
    key: readonly GroupKeyValue[],
    partOf: (aggregate: Aggregate<Dimension, M>) => AggregateValues<M> | null | undefined,
  ): Group | null => {
    const values = partOf(found);
    const ids = async () => {
      withIds ??= read({ ...request, idLimit });
      return partOf(await withIds)?.ids ?? [];
    };
    return values ? groupOf({ key, values, ids }) : null;
  };
  return {
    groups: found.groups.map(
      ({ keys }, index) => part(groupKeys(dimensions, keys, dimensionOf), ({ groups }) => groups[index]) as Group,
    ),
    rest: part([], ({ rest }) => rest),
    total: part([], ({ total }) => total) as Group,
  };
}
