import type { RowOf } from '@zibo-graph/database';
import type { Page } from '@zibo-graph/subgraph-kit';
import type { NameMatch } from './search/matchName.js';
import type { SearchHit } from './search/searchHit.js';
import type { agencies, aliases, areas, memberships } from './tables.js';

// What resolvers get as parents, by GraphQL type: `XRow` for X, `XPage` for XConnection.
export type AreaRow = RowOf<typeof areas>;
export type AreaPage = Page<AreaRow>;
export type AgencyRow = RowOf<typeof agencies>;
export type AgencyPage = Page<AgencyRow>;
export type AgencyAliasRow = RowOf<typeof aliases>;
export type AgencyMatchRow = NameMatch;
export type MembershipRow = RowOf<typeof memberships>;
export type SearchHitRow = SearchHit;
export type SearchHitPage = Page<SearchHitRow>;

/** A data set by its name; what stands of it is read when it is asked for. */
export interface DatasetRow {
  readonly name: string;
}
