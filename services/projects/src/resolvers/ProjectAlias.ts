import { citations } from '@zibo-graph/subgraph-kit';
import type { ProjectAliasResolvers } from '../generated/resolverTypes.js';

export const ProjectAlias: ProjectAliasResolvers = { citations };
