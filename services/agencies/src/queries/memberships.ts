import { rowsBy } from '@zibo-graph/database';
import { sql } from 'kysely';
import { memberships } from '../tables.js';

const byRole = sql`array_position(array['CHAIR', 'VICE_CHAIR', 'OFFICE', 'MEMBER', 'SUBSIDIARY'], t.role)`;

/** Who sits on coordinating bodies: chairs first, then vice chairs, offices, members and what is set up under them. */
export const selectMembershipsByBodyIds = rowsBy(memberships, 'body_id', [byRole, 'id']);

/** On which coordinating bodies agencies sit, by body. */
export const selectMembershipsByMemberIds = rowsBy(memberships, 'member_id', ['body_id', 'id']);
