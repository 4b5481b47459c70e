import { type ErrorCodeName, errorMessages } from '@zibo-graph/subgraph-kit';
import type { Problem } from '../foundation/problem.js';
import type { SubgraphHealth } from '../subgraphs/SubgraphConnection.js';

/** What is wrong with subgraphs, by their names. */
export function subgraphProblems(states: Readonly<Record<string, SubgraphHealth>>): Problem[] {
  return Object.entries(states).flatMap(([subgraph, health]) => {
    if (health.status === 'ok') return [];
    const code = health.reason as ErrorCodeName;
    return [{ part: subgraph, code, ...errorMessages(code, { subgraph }) }];
  });
}
