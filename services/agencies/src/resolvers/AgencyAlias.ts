import { citations } from '@zibo-graph/subgraph-kit';
import type { AgencyAliasResolvers } from '../generated/resolverTypes.js';

export const AgencyAlias: AgencyAliasResolvers = { citations };
