import type { ProjectGroupResolvers } from '../generated/resolverTypes.js';

export const ProjectGroup: ProjectGroupResolvers = {
  investments: async ({ investments }, { kinds }) => {
    const rows = await investments();
    const wanted: readonly string[] | null | undefined = kinds;
    return wanted ? rows.filter(({ kind }) => wanted.includes(kind)) : rows;
  },
};
