import { graphError } from '@zibo-graph/subgraph-kit';

/** No list of an input has more items: what a statement, and the event loop, can well carry. A field may take fewer. */
const maximumItems = 1_000;

/**
 * Refuses variables that hold a longer list than any argument of the graph takes, before they are looked into: to check 40,000 ids one by
 * one, and to write them again for each subgraph, would have everybody else wait. Lists that stand in the document are bounded by its tokens.
 * @throws GraphQLError ARGUMENT_TOO_LONG, naming the place of the list: `where.id.in`.
 */
export function refuseLongLists(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) refuseIn(value, name);
}

function refuseIn(value: unknown, place: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    for (const [name, part] of Object.entries(value)) refuseIn(part, `${place}.${name}`);
    return;
  }
  const { length } = value;
  if (length > maximumItems) {
    throw graphError('ARGUMENT_TOO_LONG', {
      field: place,
      values: { argument: place, limit: maximumItems, value: length },
    });
  }
  for (const [index, part] of value.entries()) if (typeof part === 'object') refuseIn(part, `${place}[${index}]`);
}
