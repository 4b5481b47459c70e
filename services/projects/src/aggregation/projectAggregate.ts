import { AggregateLimitError } from '@zibo-graph/database';
import {
  type GroupRequest,
  graphError,
  groupKeys,
  groupOrder,
  groupRequest,
  type MaybePromise,
  tooManyEmptyGroups,
} from '@zibo-graph/subgraph-kit';
import type { Context } from '../context.js';
import type { ProjectDimension, ProjectGroupOrder, QueryProjectAggregateArgs } from '../generated/resolverTypes.js';
import type { Loaders } from '../loaders/createLoaders.js';
import type { ProjectGroupRequest } from '../queries/projectGroups.js';
import type { InvestmentAmountsRow, ProjectAggregateRow, ProjectGroupRow } from '../rows.js';
import { investmentClash } from './investmentClash.js';
import { projectDimensions } from './projectDimensions.js';

/**
 * Counts projects by group. Their investment is read once, for all groups together, when it is asked for or when groups are
 * judged by it.
 * @throws GraphQLError what {@link groupRequest} and {@link groupOrder} throw; GROUPING_INVALID for an order by investment of no
 *   kind and for too many empty groups; INCOMPARABLE_SUM if groups are judged by amounts that do not add up in one of them.
 */
export async function readProjectAggregate(
  args: QueryProjectAggregateArgs,
  { loaders }: Context,
): Promise<ProjectAggregateRow> {
  const request = requestOf(args);
  const { dimensions } = request;
  const { groups, rest, total } = await groupsOf(request, loaders);
  const asked = groups.map(({ keys }) => dimensions.map((dimension) => keys[dimension]));
  const amounts = once(() =>
    loaders.investmentSums({
      ...{ dimensions, asOf: request.asOf, groups: asked, judged: request.kinds },
      where: request.where,
    }),
  );
  if (request.kinds.length > 0) refuseClashes(await amounts(), args);
  const dimensionOf = projectDimensions(loaders);
  const partOf = (part: InvestmentAmountsRow['part'], count: number, keys: (string | null)[] | null = null) => {
    const group = keys && JSON.stringify(keys);
    const isOfGroup = (row: InvestmentAmountsRow) => row.part === part && row.group === group;
    const investments = async () => (await amounts()).filter(isOfGroup).map((row) => ({ ...row, members: count }));
    return { key: [], count, investments } satisfies ProjectGroupRow;
  };
  return {
    groups: groups.map(({ keys, count }, index) => ({
      ...partOf('group', count, asked[index]),
      key: groupKeys(dimensions, keys, (dimension) => dimensionOf[dimension]),
    })),
    rest: rest && partOf('rest', rest.count),
    total: partOf('total', total.count),
  };
}

function requestOf(args: QueryProjectAggregateArgs): GroupRequest<ProjectDimension> & ProjectGroupRequest {
  const request = groupRequest(args);
  return {
    ...request,
    orderBy: groupOrder(args.orderBy, request.dimensions, (entry, field) => ({ measure: kindOf(entry, field) })),
    includeEmpty: args.includeEmpty ?? false,
    asOf: args.asOf ?? null,
    kinds: [...judgedBy(args).keys()],
  };
}

function kindOf({ investmentKind }: ProjectGroupOrder, field: string): string {
  if (investmentKind) return investmentKind;
  const reason = { zh: '按投资排序须给出 investmentKind', en: 'an order by investment needs its investmentKind' };
  throw graphError('GROUPING_INVALID', { field: `${field}.investmentKind`, values: { reason } });
}

/** The kinds of investment that groups are judged by, each with the argument that does. */
function judgedBy({ having, orderBy }: QueryProjectAggregateArgs): ReadonlyMap<string, string> {
  const orders = (orderBy ?? []).flatMap(({ field, investmentKind }, index) =>
    field === 'INVESTMENT' && investmentKind ? [[investmentKind, `orderBy[${index}]`] as const] : [],
  );
  const condition = having?.investment ? [[having.investment.kind, 'having.investment'] as const] : [];
  return new Map([...orders, ...condition]);
}

function refuseClashes(rows: readonly InvestmentAmountsRow[], args: QueryProjectAggregateArgs): void {
  const judged = judgedBy(args);
  for (const row of rows) {
    const field = judged.get(row.kind);
    const reason = row.part === 'group' && field && investmentClash(row);
    if (reason) throw graphError('INCOMPARABLE_SUM', { field, values: { reason } });
  }
}

async function groupsOf(request: ProjectGroupRequest, loaders: Loaders) {
  try {
    return await loaders.projectGroups(request);
  } catch (error) {
    throw error instanceof AggregateLimitError ? tooManyEmptyGroups(error.limit) : error;
  }
}

function once<T>(read: () => MaybePromise<T>): () => MaybePromise<T> {
  let reading: MaybePromise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
