import type { ProgrammeRegisterResolvers } from '../generated/resolverTypes.js';

/** Being carried out, or completed. */
const startedStages = ['IMPLEMENTATION', 'COMPLETION', 'MAINTENANCE'];

export const ProgrammeRegister: ProgrammeRegisterResolvers = {
  asOf: ({ as_of }) => as_of,
  projectCount: ({ programme_id }, _, { loaders }) => loaders.projectCountByProgrammeId(programme_id),
  startedCount: ({ programme_id }, _, { loaders }) =>
    loaders.projectCountByProgrammeId(programme_id, { stage: { in: startedStages } }),
  investments: async ({ programme_id, as_of }, _, { loaders }) => {
    const rows = await loaders.investmentAmountsByProgrammeId(programme_id, as_of);
    const members = await loaders.projectCountByProgrammeId(programme_id);
    return rows.map((row) => ({ ...row, members }));
  },
};
