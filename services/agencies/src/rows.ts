import type { RowOf } from '@zibo-graph/database';
import type { Page } from '@zibo-graph/subgraph-kit';
import type { agencies, aliases, areas, memberships } from './tables.js';

// What resolvers get as parents, by GraphQL type: `XRow` for X, `XPage` for XConnection.
export type AreaRow = RowOf<typeof areas>;
export type AreaPage = Page<AreaRow>;
export type AgencyRow = RowOf<typeof agencies>;
export type AgencyPage = Page<AgencyRow>;
export type AgencyAliasRow = RowOf<typeof aliases>;
export type MembershipRow = RowOf<typeof memberships>;
