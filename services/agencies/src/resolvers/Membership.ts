import { citations, loadReferenced, localized } from '@zibo-graph/subgraph-kit';
import type { MembershipResolvers } from '../generated/resolverTypes.js';

export const Membership: MembershipResolvers = {
  body: ({ body_id }, _, { loaders }) => loadReferenced(loaders.agencyById, body_id),
  member: ({ member_id }, _, { loaders }) => (member_id === null ? null : loaders.agencyById(member_id)),
  office: (seat, { locale }) => localized(seat, 'office', locale),
  citations,
};
