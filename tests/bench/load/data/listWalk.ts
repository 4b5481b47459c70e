import type { SubgraphName } from '@zibo-graph/schema';
import type { BenchGraph } from '../../benchGraph.js';

/** An item of a list and its cursor. */
export interface ListPlace {
  readonly id: string;
  readonly cursor: string;
}

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const pageSize = 200;

/**
 * Walks a root list page by page.
 * @param condition further arguments of the list, as GraphQL text.
 * @param most ends the walk after so many items.
 */
export async function placesOf(
  graph: BenchGraph,
  subgraph: SubgraphName,
  list: string,
  condition = '',
  most = Number.POSITIVE_INFINITY,
): Promise<ListPlace[]> {
  const query = `query ($after: String) { list: ${list}(first: ${pageSize}, after: $after ${condition && `, ${condition}`}) {
    edges { cursor node { id } } pageInfo { hasNextPage } } }`;
  const places: ListPlace[] = [];
  for (let more = true; more && places.length < most; ) {
    const { data, errors } = await graph.run({ subgraph, query, variables: { after: places.at(-1)?.cursor ?? null } });
    if (errors) throw errors[0];
    const { edges, pageInfo } = (data as { readonly list: Connection }).list;
    places.push(...edges.map(({ cursor, node }) => ({ cursor, id: node.id })));
    more = pageInfo.hasNextPage;
  }
  return places.slice(0, most);
}
