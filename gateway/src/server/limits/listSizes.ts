import { createHash } from 'node:crypto';
import { type GraphQLField, getNamedType, getOperationAST, isObjectType, isRequiredArgument, parse } from 'graphql';
import type { Federation, PreparedOperation } from '../../federation/Federation.js';
import type { RequestScope } from '../../federation/RequestScope.js';

/** Tells how many items the lists of the graph can have. */
export interface ListSizes {
  /** The names of the types of connections whose items can be counted. */
  readonly types: readonly string[];
  /**
   * How many items a connection of a type has at the most, wherever it stands: as many as the graph has of them, at the state that a
   * request is answered from. A type whose count cannot be read now is not among them. It never rejects.
   */
  of(scope: RequestScope): Promise<ReadonlyMap<string, number>>;
}

/** Opens the sizes of the lists of a federation. They are read through it, each by its `totalCount`, which the tables keep. */
export function openListSizes(federation: Federation): ListSizes {
  const fields = Object.values(federation.schema.getQueryType()?.getFields() ?? {}).filter(isWholeList);
  let prepared: PreparedOperation | undefined;
  return {
    types: fields.map(({ type }) => getNamedType(type).name),
    async of(scope) {
      try {
        prepared ??= prepare(federation, fields);
        const { data } = await prepared.execute({}, scope);
        return new Map(fields.flatMap((field) => countIn(data, field)));
      } catch {
        return new Map();
      }
    },
  };
}

type Field = GraphQLField<unknown, unknown>;

/** Whether a field of the root is a list of all that there is of something. */
function isWholeList({ type, args }: Field): boolean {
  const named = getNamedType(type);
  const isCounted = isObjectType(named) && named.getFields().totalCount !== undefined;
  return isCounted && named.name.endsWith('Connection') && !args.some(isRequiredArgument);
}

function prepare(federation: Federation, fields: readonly Field[]): PreparedOperation {
  const query = `{ ${fields.map(({ name }) => `${name}(first: 1) { totalCount }`).join(' ')} }`;
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('there is no list to count');
  const hash = createHash('sha256').update(query).digest('hex');
  return federation.prepare({ query, hash, document, operation, operationName: undefined });
}

function countIn(
  data: Readonly<Record<string, unknown>> | null | undefined,
  { name, type }: Field,
): (readonly [string, number])[] {
  const list = data?.[name] as { readonly totalCount?: unknown } | null | undefined;
  return typeof list?.totalCount === 'number' ? [[getNamedType(type).name, list.totalCount]] : [];
}
