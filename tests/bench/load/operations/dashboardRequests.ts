import { operations } from '@zibo-graph/schema';
import type { BenchGraph } from '../../benchGraph.js';
import { placesOf } from '../data/listWalk.js';
import { registerLeads } from '../data/responsibilities.js';
import type { GraphRequest } from './LoadOperation.js';

/** So often each operation is asked before its variables come again. */
const rounds = 30;

/** A named operation as a request, with its own variables where none are given. @throws Error if there is none of that name. */
export function namedRequest(name: string, variables?: GraphRequest['variables']): GraphRequest {
  const operation = operations().find((candidate) => candidate.name === name);
  if (!operation) throw new Error(`there is no named operation ${name}`);
  return { operationName: name, query: operation.document, variables: variables ?? operation.variables };
}

/**
 * What dashboards ask, one operation after the other: an overview, whole plans, agencies and what they answer for, an
 * indicator, reports. Those that take variables get other ones each time.
 */
export async function dashboardRequests(graph: BenchGraph): Promise<GraphRequest[]> {
  const plans = await placesOf(graph, 'plans', 'plans');
  const agencies = await placesOf(graph, 'agencies', 'agencies');
  return Array.from({ length: rounds }, (_, round) => {
    const plan = plans[round % plans.length]?.id ?? '';
    const agency = registerLeads[round % registerLeads.length] ?? '';
    const day = `2023-${String(1 + (round % 12)).padStart(2, '0')}-28`;
    return [
      namedRequest('Overview'),
      namedRequest('WhoLeadsWhat', { agency }),
      namedRequest('PlanTargets', { plan, first: 100 }),
      namedRequest('AgencyTasks', { agency, first: 20 }),
      namedRequest('CoordinatingBody'),
      namedRequest('MidTermEvaluation', { plan, asOf: day }),
      namedRequest('AgencyPages', { first: 20, after: agencies[round * 5]?.cursor ?? null }),
      namedRequest('IndicatorTargets'),
      namedRequest('ProgrammeReports'),
    ];
  }).flat();
}
