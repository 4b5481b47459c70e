import type { Database } from '@zibo-graph/database';
import { type LoaderKinds, loaderByArgument, requireAtMost } from '@zibo-graph/subgraph-kit';
import { seriesOf } from '../analysis/seriesOf.js';
import { type SeriesScope, selectSeries } from '../queries/series.js';
import type { SeriesPointRow } from '../rows.js';

/** What a series is asked for: which areas, days and sort of figure; all where a query does not say. */
export interface SeriesArguments {
  readonly area?: string | null | undefined;
  readonly areas?: readonly string[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly measure?: string | null | undefined;
}

/** Loads indicators over time: those that are asked for the same areas and sort of figure are read together. */
export function seriesLoaders(database: Database, revision: number, { rowsLoader }: LoaderKinds) {
  const observationsOf = loaderByArgument((scope: SeriesScope) =>
    rowsLoader(
      'seriesByIndicatorId',
      (ids) => selectSeries(database, revision, scope, ids),
      (observation) => observation.indicator_id,
    ),
  );
  return {
    /**
     * The points of an indicator from a day to a day. A gap is one whatever the days asked for.
     * @throws GraphQLError ARGUMENT_TOO_LONG for more than 50 areas.
     */
    async seriesByIndicatorId(id: string, args: SeriesArguments): Promise<SeriesPointRow[]> {
      const { from, to, measure } = args;
      const observations = await observationsOf({ areas: areasOf(args), measure: measure ?? null })(id);
      return seriesOf(observations).filter(({ date }) => (from == null || date >= from) && (to == null || date <= to));
    },
  };
}

/** The areas that are asked for; null if any will do. */
function areasOf({ area, areas }: SeriesArguments): readonly string[] | null {
  requireAtMost(50, { areas: areas ?? [] });
  if (area == null && areas == null) return null;
  const all = [...(areas ?? []), ...(area == null ? [] : [area])];
  // The database must not be asked for a text that it cannot hold.
  return [...new Set(all)].filter((id) => !id.includes('\0')).sort();
}
