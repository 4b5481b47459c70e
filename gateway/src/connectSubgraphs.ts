import type { SubgraphName } from '@zibo-graph/schema';
import type { ByteBudget, Subgraph } from '@zibo-graph/subgraph-kit';
import type { Environment } from './environment.js';
import { localSubgraph } from './subgraphs/localSubgraph.js';
import { remoteSubgraph } from './subgraphs/remoteSubgraph.js';
import type { SubgraphConnection } from './subgraphs/SubgraphConnection.js';

/** The one list of subgraphs: under which setting each may run elsewhere. Nothing else cares where a subgraph runs. */
const urlSettings = {
  agencies: 'AGENCIES_URL',
  plans: 'PLANS_URL',
  projects: 'PROJECTS_URL',
} as const satisfies Record<SubgraphName, keyof Environment>;

/** The names of the subgraphs that run in this process: those that have no URL. */
export const localSubgraphNames = (environment: Environment): SubgraphName[] =>
  (Object.keys(urlSettings) as SubgraphName[]).filter((name) => environment[urlSettings[name]] === undefined);

/**
 * Connects the gateway to every subgraph: to those given in this process, to the others at their URLs.
 * @param budget bounds what all their answers hold together that are being read.
 */
export function connectSubgraphs(
  environment: Environment,
  local: readonly Subgraph[],
  budget: ByteBudget,
): SubgraphConnection[] {
  return (Object.keys(urlSettings) as SubgraphName[]).map((name) => {
    const url = environment[urlSettings[name]];
    if (url !== undefined) return remoteSubgraph({ name, url, budget, ...remoteOptions(environment) });
    const subgraph = local.find((candidate) => candidate.name === name);
    if (!subgraph) throw new Error(`the subgraph ${name} is neither in this process nor at a URL`);
    return localSubgraph(subgraph);
  });
}

/** How long a subgraph in another process may take where operations may take for ever. */
const longestFetchMilliseconds = 10_000;

/**
 * A fetch may take a third of the time of its operation: what follows it has some left, and what does not need it is there in time. Its
 * response may be three times as large as that of the gateway: a client need not be sent all that was fetched.
 */
const remoteOptions = (environment: Environment) => ({
  timeoutMilliseconds: Math.ceil(environment.OPERATION_TIMEOUT_MS / 3) || longestFetchMilliseconds,
  answerLimit: 3 * environment.ANSWER_LIMIT,
  compression: environment.FETCH_COMPRESSION === 'on',
  secret: environment.SUBGRAPH_SECRET?.[0],
});
