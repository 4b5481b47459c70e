import { loadReferenced } from '@zibo-graph/subgraph-kit';
import type { AreasAbove } from '../aggregation/addableFigures.js';
import { averageOf, extremeOf, sumOf } from '../aggregation/combineFigures.js';
import type { ObservationGroupResolvers } from '../generated/resolverTypes.js';
import type { Loaders } from '../loaders/createLoaders.js';
import type { ObservationGroupRow, ObservationRow } from '../rows.js';

export const ObservationGroup: ObservationGroupResolvers = {
  sum: async (group, _, { loaders }) => {
    const rows = await rowsOf(group, loaders);
    return sumOf(rows, await areasAbove(rows, loaders));
  },
  average: async (group, _, { loaders }) => averageOf(await rowsOf(group, loaders)),
  minimum: async (group, _, { loaders }) => extremeOf(await rowsOf(group, loaders), 'smallest'),
  maximum: async (group, _, { loaders }) => extremeOf(await rowsOf(group, loaders), 'largest'),
};

const rowsOf = async ({ ids }: ObservationGroupRow, loaders: Loaders): Promise<ObservationRow[]> =>
  Promise.all((await ids()).map((id) => loadReferenced(loaders.observationById, id)));

async function areasAbove(rows: readonly ObservationRow[], loaders: Loaders): Promise<AreasAbove> {
  const areas = [...new Set(rows.flatMap(({ area_id }) => area_id ?? []))];
  const above = await Promise.all(areas.map(loaders.areasAboveId));
  return new Map(areas.map((area, index) => [area, new Set(above[index]?.map(({ id }) => id))]));
}
