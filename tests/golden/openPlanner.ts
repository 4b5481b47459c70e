import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { supergraphSdl } from '@zibo-graph/schema';
import { parse } from 'graphql';

/** Plans as the gateway plans: with Apollo's planner, set as the gateway sets it. */
export function openPlanner(): (document: string) => string {
  const supergraph = Supergraph.build(supergraphSdl(), { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph);
  const api = supergraph.apiSchema();
  return (document) => prettyFormatQueryPlan(planner.buildQueryPlan(operationFromDocument(api, parse(document))));
}
