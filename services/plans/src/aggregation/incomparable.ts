import { graphError } from '@zibo-graph/subgraph-kit';
import type { GraphQLError } from 'graphql';
import type { ObservationRow } from '../rows.js';

/** Why figures cannot be calculated with. */
const clashes = {
  INDICATOR: { zh: '指标不同', en: 'they are of different indicators' },
  UNIT: { zh: '计量单位不同', en: 'they are in different units' },
  MEASURE: { zh: '数值性质不同', en: 'they are of different sorts' },
  RANGE: { zh: '其中有区间值', en: 'a range is among them' },
  BOUND: { zh: '数值界定不同', en: 'they are not bounded to the same side' },
  SOURCES: { zh: '来源不一致', en: 'sources disagree' },
  SORT: { zh: '此类数值之和没有意义', en: 'a sum of this sort and unit means nothing' },
  PERIOD: { zh: '期间或时点不明', en: 'the period or date of one is not known' },
  DATE: { zh: '时点不同', en: 'they are levels at different dates' },
  OVERLAP: { zh: '区域和期间有重叠', en: 'they overlap in area and time' },
} as const;

/** A sort of clash between figures. */
export type Clash = keyof typeof clashes;

/** So many observations are named at most. */
const namedObservations = 5;

/** The error for figures that cannot be calculated with: it names what clashes, and the observations that do. */
export function incomparable(clash: Clash, rows: readonly ObservationRow[]): GraphQLError {
  const ids = rows.slice(0, namedObservations).map((row) => row.id);
  const { zh, en } = clashes[clash];
  const reason = { zh: `${zh}（${ids.join('、')}）`, en: `${en} (${ids.join(', ')})` };
  return graphError('INCOMPARABLE_SUM', { values: { reason } });
}
