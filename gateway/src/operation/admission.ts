import { type Bilingual, graphError } from '@zibo-graph/subgraph-kit';
import { type GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Callers } from '../limits/callers.js';
import { costliestPart } from '../limits/costliestPart.js';
import { databaseCost, type TableRows } from '../limits/databaseCost.js';
import type { Limits } from '../limits/limitSettings.js';
import { refuseLongLists } from '../limits/listLimit.js';
import type { ListSizes } from '../limits/listSizes.js';
import { type CostedOperation, operationCost } from '../limits/operationCost.js';
import { checkOptions, DocumentErrors, located, type ReadyOperation } from './documents.js';
import { inputPlace } from './inputPlace.js';
import { refuseNullVariables } from './nullVariables.js';
import type { RequestScope } from './RequestScope.js';

/** By what operations are admitted. */
export interface Admission {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly callers: Pick<Callers, 'charge'>;
  readonly tableRows: TableRows;
  readonly sizes: ListSizes;
}

/** What is known of an operation that was let in. */
export interface Admitted {
  readonly cost: number;
  readonly time: string | undefined;
}

/**
 * Decides about a valid operation before anything of it runs: that its variables fit and none is null where nothing can be,
 * that it does not cost more than the limit, nor its caller more than that of a minute, and what the graph knew at which
 * time it is to be answered from.
 * @param given the variables as the client gave them.
 * @returns what the operation costs, and the time at which it asks what the graph knew; undefined if it asks for none.
 * @throws DocumentErrors with BAD_USER_INPUT for each variable that does not fit; GraphQLError BAD_USER_INPUT,
 *   ARGUMENT_TOO_LONG, QUERY_TOO_COSTLY, RATE_LIMITED, and what `Pins` throws.
 */
export async function admit(
  { schema, limits, callers, tableRows, sizes }: Admission,
  ready: ReadyOperation,
  given: Readonly<Record<string, unknown>>,
  scope: RequestScope,
): Promise<Admitted> {
  const { document, operation } = ready;
  refuseLongLists(given);
  const variables = variablesOf({ schema, limits }, ready, given);
  refuseNullVariables(schema, document, operation, variables);
  const time = ready.pins.timeOf(variables);
  if (time !== undefined) scope.answerAsKnownAt(time);
  const priced = { schema, document, operation, variables };
  const cost = await costWithin(limits.COST_LIMIT, priced, { tableRows, sizes, scope });
  const retryAfter = callers.charge(scope.caller ?? '', cost);
  if (retryAfter !== null) throw graphError('RATE_LIMITED', { retryAfter });
  return { cost, time };
}

const fewerObjects: Bilingual = { en: 'ask for smaller pages or fewer levels', zh: '请减小每页条数或嵌套层数' };
const fewerRows: Bilingual = {
  en: 'its aggregates, sums and filters go through large tables; group by fewer dimensions, leave sums out, or ask in several operations',
  zh: '其汇总、求和与筛选须读取大表，请减少分组维度、略去求和，或分成几个操作',
};

/** What is known of how much there is. */
interface Extent extends Pick<Admission, 'tableRows' | 'sizes'> {
  readonly scope: RequestScope;
}

/** An operation that costs so many times what it may is refused without a look at what there is. */
const nearLimit = 4;

/**
 * What an operation costs: as its pages are asked for, or, where that is more than it may, as many items as there are.
 * @throws GraphQLError QUERY_TOO_COSTLY, naming the part of it that costs most.
 */
async function costWithin(
  limit: number,
  costed: CostedOperation,
  { tableRows, sizes, scope }: Extent,
): Promise<number> {
  const ofDatabase = databaseCost(costed, tableRows);
  const asked = operationCost(costed) + ofDatabase;
  if (asked <= limit) return asked;
  // To count is in vain where lists are not why it costs so much, and for what is far from what it may cost not worth a statement.
  const least = operationCost({ ...costed, sizes: new Map(sizes.types.map((type) => [type, 0])) }) + ofDatabase;
  const isNear = least <= limit && asked <= nearLimit * limit;
  const counted = isNear ? { ...costed, sizes: await sizes.of(scope) } : costed;
  const ofObjects = operationCost(counted);
  const cost = ofObjects + ofDatabase;
  if (cost <= limit) return cost;
  const part = costliestPart(counted);
  const advice = ofDatabase > ofObjects ? fewerRows : fewerObjects;
  throw graphError('QUERY_TOO_COSTLY', { field: part, cost, limit, values: { part, advice } });
}

/** The values of the variables, defaults included. */
function variablesOf(
  { schema, limits }: Pick<Admission, 'schema' | 'limits'>,
  { document, operation }: ReadyOperation,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, given, checkOptions(limits));
  if (coerced) return coerced;
  throw new DocumentErrors(errors.map((error) => misfit(error, inputPlace(error, document))));
}

const misfit = (error: GraphQLError, field: string | undefined): GraphQLError =>
  located(error, 'BAD_USER_INPUT', field);
