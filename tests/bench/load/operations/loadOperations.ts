import type { BenchGraph } from '../../benchGraph.js';
import { RandomNumbers } from '../../RandomNumbers.js';
import { placesOf } from '../data/listWalk.js';
import { buildersWithTargets, registerLeads } from '../data/responsibilities.js';
import { dashboardRequests, namedRequest } from './dashboardRequests.js';
import type { GraphRequest, LoadOperation } from './LoadOperation.js';

/** One agency, five of its targets, ten of its projects: about 2 KB, of all three subgraphs. */
const smallQuery = `query Small($agency: ID!) {
  agency(id: $agency) {
    id
    name
    kind
    level
    area { id name }
    targets(first: 5) { nodes { id statement kind dueOn } }
    projects(first: 10) { nodes { id name sector stage } }
  }
}`;

/** Fifty projects from anywhere in the register, the agency that leads each, and five targets of each such agency: about 34 KB. */
const wideQuery = `query Wide($after: String!) {
  projects(first: 50, after: $after) {
    nodes {
      id
      name
      sector
      stage
      lead {
        id
        name
        level
        targets(first: 5) { nodes { statement dueOn } }
      }
    }
  }
}`;

/** So many different pages the wide query asks for. */
const widePages = 300;

/** Reads from the graph which agencies and pages there are, and makes requests of them, the same of the same data. */
export async function readLoadOperations(graph: BenchGraph): Promise<LoadOperation[]> {
  const random = new RandomNumbers(7, 0);
  const agencies = [...registerLeads, ...(await buildersWithTargets(graph))];
  const small = agencies.map((agency) => request('Small', smallQuery, { agency }));
  const places = await placesOf(graph, 'projects', 'projects');
  // Before the register come the projects of the packaged data, which few agencies lead; after the last page comes no whole one.
  const first = places.findIndex(({ id }) => id.startsWith('project:synthetic/'));
  const pages = shuffled(places.slice(Math.max(first, 0), -50), random).slice(0, widePages);
  const wide = pages.map(({ cursor }) => request('Wide', wideQuery, { after: cursor }));
  return [
    { name: 'small', title: 'small: an agency, 5 targets, 10 projects', requests: shuffled(small, random) },
    { name: 'wide', title: 'wide: 50 projects, the agency that leads each, 5 targets of each', requests: wide },
    {
      name: 'dashboard',
      title: 'dashboard: the named operations of a dashboard in turn',
      requests: await dashboardRequests(graph),
    },
    {
      name: 'bulletin',
      title: 'bulletin: all projects in groups, with sums',
      requests: [namedRequest('ProjectBulletin')],
    },
  ];
}

const request = (operationName: string, query: string, variables: GraphRequest['variables']): GraphRequest => ({
  operationName,
  query,
  variables,
});

function shuffled<T>(items: readonly T[], random: RandomNumbers): T[] {
  const placed = items.map((item) => ({ item, place: random.fraction() }));
  return placed.sort((one, other) => one.place - other.place).map(({ item }) => item);
}
