import { isTranslated, localized } from '@zibo-graph/subgraph-kit';
import type { SearchHitResolvers } from '../generated/resolverTypes.js';
import { loadNode } from './Node.js';

export const SearchHit: SearchHitResolvers = {
  node: ({ id }, _, { loaders }) => loadNode(id, loaders),
  title: (hit, { locale }) => localized(hit, 'title', locale),
  titleIsTranslated: isTranslated('title'),
};
