import type { PagedList } from '@zibo-graph/subgraph-kit';
import type { AgencyRow, AreaRow, SearchHitRow } from './rows.js';

// The lists that can be paged, each with the orders that its cursors keep to.
export const allAreas: PagedList<AreaRow> = {
  name: 'areas',
  orderFields: {
    ID: { column: 'id', type: 'text' },
    CODE: { column: 'code', type: 'text', nullable: true },
    NAME: { column: 'name_zh', type: 'text' },
    NAME_EN: { column: 'name_en', type: 'text', nullable: true },
  },
};

const agencyOrders: PagedList<AgencyRow>['orderFields'] = {
  ID: { column: 'id', type: 'text' },
  NAME: { column: 'name_zh', type: 'text' },
  NAME_EN: { column: 'name_en', type: 'text', nullable: true },
  KIND: { column: 'kind', type: 'text' },
  LEVEL: { column: 'level', type: 'text' },
  AREA: { column: 'area_id', type: 'text', nullable: true },
};
export const allAgencies: PagedList<AgencyRow> = { name: 'agencies', orderFields: agencyOrders };
export const agenciesOfArea: PagedList<AgencyRow> = { name: 'area.agencies', orderFields: agencyOrders };

/** Best match first. */
export const searchHits: PagedList<SearchHitRow> = {
  name: 'search',
  orderFields: { PLACE: { column: 'place', type: 'integer' } },
  order: [{ field: 'PLACE' }],
};
