import type { GraphQLError } from 'graphql';
import type { World } from './world.js';

/** Investment of one kind, as an answer has it. */
export interface Sum {
  readonly kind: string;
  readonly projectCount: number;
  readonly coverage: number;
  readonly sum: { readonly amount: string; readonly bound: string; readonly reported: null } | null;
}

/** What tests ask of investment. */
export const sums = '{ kind projectCount coverage sum { amount bound reported } }';

/** The amounts of sums by kind; null where one is refused. */
export const amounts = (found: readonly Sum[]) =>
  Object.fromEntries(found.map(({ kind, sum }) => [kind, sum?.amount ?? null]));

/** The investment in what an agency leads, and the errors that came with it. */
export async function investmentOfLead(
  { run }: World,
  agency: string,
  args = '',
): Promise<{ readonly found: readonly Sum[]; readonly errors: readonly GraphQLError[] }> {
  const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Agency { investments${args} ${sums} } } }`;
  const { data, errors = [] } = await run(query, { all: [{ __typename: 'Agency', id: `agency:${agency}` }] });
  const entities = data?._entities as readonly { readonly investments: readonly Sum[] }[] | undefined;
  return { found: entities?.[0]?.investments ?? [], errors };
}
