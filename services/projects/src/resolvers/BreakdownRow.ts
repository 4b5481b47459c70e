import { entityReference, isTranslated, localized, money } from '@zibo-graph/subgraph-kit';
import type { BreakdownRowResolvers } from '../generated/resolverTypes.js';
import { figureCitations } from '../reports/figureCitations.js';

export const BreakdownRow: BreakdownRowResolvers = {
  label: (row, { locale }) => localized(row, 'label', locale),
  labelIsTranslated: isTranslated('label'),
  area: ({ area_id }) => entityReference('Area', area_id),
  projectCount: (row) => row.project_count,
  investment: (row) => money(row.investment, row.investment_bound, row.investment_reported),
  citations: (row) => figureCitations(row, ['project_count', 'investment']),
};
