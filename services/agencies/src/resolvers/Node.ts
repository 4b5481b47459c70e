import type { NodeResolvers } from '../generated/resolverTypes.js';
import type { Loaders } from '../loaders/createLoaders.js';
import type { AgencyRow, AreaRow } from '../rows.js';
import { nodeTypeOf } from './nodeType.js';

/** What has an id: of this subgraph its row, of another a reference, from which its owner resolves the rest. */
type NodeValue = AgencyRow | AreaRow | { readonly id: string };

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => nodeTypeOf(id),
};

/** Loads whatever has an id; null if nothing has it. */
export async function loadNode(id: string, loaders: Loaders): Promise<NodeValue | null> {
  switch (nodeTypeOf(id)) {
    case 'Agency':
      return loaders.agencyById(id);
    case 'Area':
      return loaders.areaById(id);
    case null:
      return null;
    default:
      return loaders.existingId(id);
  }
}
