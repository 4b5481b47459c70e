import type { PagedList } from '@zibo-graph/subgraph-kit';
import type { AgencyRow, AreaRow } from './rows.js';

// The lists that can be paged, each with the order that its cursors keep to.
export const allAreas: PagedList<AreaRow> = { name: 'areas', order: ['id'] };
export const allAgencies: PagedList<AgencyRow> = { name: 'agencies', order: ['id'] };
export const agenciesOfArea: PagedList<AgencyRow> = { name: 'area.agencies', order: ['id'] };
