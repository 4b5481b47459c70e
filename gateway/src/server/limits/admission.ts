import { type Bilingual, graphError, type MaybePromise, mapMaybePromise } from '@zibo-graph/subgraph-kit';
import type { RequestScope } from '../../federation/RequestScope.js';
import type { GraphContext } from '../GraphContext.js';
import type { Callers } from './callers.js';
import { costliestPart } from './costliestPart.js';
import { databaseCost, type TableRows } from './databaseCost.js';
import type { Limits } from './limitSettings.js';
import type { ListSizes } from './listSizes.js';
import { type CostedOperation, operationCost } from './operationCost.js';

/** What operations may cost, and what that is reckoned by. */
export interface CostLimits {
  readonly limits: Limits;
  readonly callers: Pick<Callers, 'charge'>;
  /** How large tables are, by which what reads them is priced. */
  readonly tableRows: TableRows;
}

/**
 * Prices an operation whose variables fit, and charges its caller.
 * @returns what the operation costs.
 * @throws GraphQLError QUERY_TOO_COSTLY, RATE_LIMITED.
 */
export function admit({ limits, callers, tableRows }: CostLimits, context: GraphContext): MaybePromise<number> {
  const { supergraph, operation: ready, variables } = context;
  const { document, operation } = ready;
  const { federation, costModel: model } = supergraph;
  const priced = { schema: federation.schema, model, document, operation, variables: variables.values ?? {} };
  const extent = { tableRows, sizes: supergraph.listSizes, scope: context };
  return mapMaybePromise(costWithin(limits.COST_LIMIT, priced, extent), (cost) => {
    const retryAfter = callers.charge(context.caller ?? '', cost);
    if (retryAfter !== null) throw graphError('RATE_LIMITED', { retryAfter });
    return cost;
  });
}

const fewerObjects: Bilingual = { en: 'ask for smaller pages or fewer levels', zh: '请减小每页条数或嵌套层数' };
const fewerRows: Bilingual = {
  en: 'its aggregates, sums and filters go through large tables; group by fewer dimensions, leave sums out, or ask in several operations',
  zh: '其汇总、求和与筛选须读取大表，请减少分组维度、略去求和，或分成几个操作',
};

/** What is known of how much there is. */
interface Extent extends Pick<CostLimits, 'tableRows'> {
  readonly sizes: ListSizes;
  readonly scope: RequestScope;
}

/** An operation that costs so many times what it may is refused without a look at what there is. */
const nearLimit = 4;

/**
 * What an operation costs: as its pages are asked for, or, where that is more than it may, as many items as there are.
 * @throws GraphQLError QUERY_TOO_COSTLY, naming the part of it that costs most.
 */
function costWithin(limit: number, costed: CostedOperation, { tableRows, sizes, scope }: Extent): MaybePromise<number> {
  const ofDatabase = databaseCost(costed, tableRows);
  const asked = operationCost(costed) + ofDatabase;
  if (asked <= limit) return asked;
  // To count is in vain where lists are not why it costs so much, and for what is far from what it may cost not worth a statement.
  const least = operationCost({ ...costed, sizes: new Map(sizes.types.map((type) => [type, 0])) }) + ofDatabase;
  const isNear = least <= limit && asked <= nearLimit * limit;
  const refuseMore = (counted: CostedOperation): number => costOrRefusal(limit, counted, ofDatabase);
  return isNear ? sizes.of(scope).then((counts) => refuseMore({ ...costed, sizes: counts })) : refuseMore(costed);
}

/** @throws GraphQLError QUERY_TOO_COSTLY */
function costOrRefusal(limit: number, counted: CostedOperation, ofDatabase: number): number {
  const ofObjects = operationCost(counted);
  const cost = ofObjects + ofDatabase;
  if (cost <= limit) return cost;
  const part = costliestPart(counted);
  const advice = ofDatabase > ofObjects ? fewerRows : fewerObjects;
  throw graphError('QUERY_TOO_COSTLY', { field: part, cost, limit, values: { part, advice } });
}
