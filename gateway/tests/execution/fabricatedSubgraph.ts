import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Operation, SubgraphSession } from '@zibo-graph/subgraph-kit';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { Chance } from './Chance.js';

/** How often a subgraph fails: once in so many times, never for 0. */
export interface Faults {
  /** A field throws. */
  readonly error: number;
  /** A field is null, whatever its type. */
  readonly absent: number;
  /** An entity is unknown. */
  readonly missing: number;
  /** A fetch fails as a whole. */
  readonly refusal: number;
  /** A value in the answer is not what the schema promises. */
  readonly lie: number;
}

export const noFaults: Faults = { error: 0, absent: 0, missing: 0, refusal: 0, lie: 0 };

/** What subgraphs were asked. */
export interface FetchLog {
  /** Each fetch, with each of its representations once. */
  readonly asked: string[];
  /** Whether one held a representation several times. */
  repeats: boolean;
}

type Source = Readonly<Record<string, unknown>> | undefined;

/**
 * A subgraph out of an SDL alone: every value follows from what is asked and the seed, and from nothing else, so that one
 * entity is the same however often, with whichever others, and by whomever it is fetched. So do its faults.
 */
export function fabricatedSubgraph(name: string, sdl: string) {
  const typeDefs = parse(sdl);
  const bare = buildSubgraphSchema([{ typeDefs }]);
  const entities = Object.values(bare.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('_'));
  const resolveReference = (reference: object, { seed, faults }: Fabrication): object | null => {
    const chance = new Chance(`${seed} ${JSON.stringify(reference)}`);
    if (chance.once(faults.missing)) return null;
    if (chance.once(faults.error)) throw new GraphQLError('no such entity', { extensions: { code: 'NOT_FOUND' } });
    return reference;
  };
  const resolvers = Object.fromEntries(entities.map((type) => [type.name, { __resolveReference: resolveReference }]));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: keyed(sdl, resolvers) }]);
  return {
    name,
    openSession: (seed: string, faults: Faults, log: FetchLog): SubgraphSession => ({
      execute: (operation) => answer(schema, operation, { seed: `${seed} ${name}`, faults, log, name }),
    }),
  };
}

/** Only entities have references. */
const keyed = (sdl: string, resolvers: Readonly<Record<string, object>>): Record<string, never> =>
  Object.fromEntries(
    Object.entries(resolvers).filter(([type]) => new RegExp(`type ${type}\\b[^{]*@key`).test(sdl)),
  ) as never;

interface Fabrication {
  readonly seed: string;
  readonly faults: Faults;
  readonly log: FetchLog;
  readonly name: string;
}

async function answer(schema: GraphQLSchema, operation: Operation, context: Fabrication): Promise<ExecutionResult> {
  const { query, variables } = operation;
  const representations = variables?.representations as readonly unknown[] | undefined;
  const distinct = [...new Set(representations?.map((representation) => JSON.stringify(representation)))];
  const asked = JSON.stringify([context.name, query, { ...variables, representations: distinct }]);
  context.log.asked.push(asked);
  context.log.repeats ||= distinct.length < (representations?.length ?? 0);
  const { seed, faults } = context;
  const chance = new Chance(`${seed} ${asked}`);
  // Each answer comes in a turn of its own: fetches end in the order in which they began, whoever waits for them.
  await new Promise((resolve) => setImmediate(resolve));
  if (chance.once(faults.refusal)) return refusal(chance, context.name);
  const result = await execute({
    schema,
    document: parse(query),
    contextValue: context,
    variableValues: variables ?? null,
    fieldResolver: fabricate,
    typeResolver: (value) => (value as { __typename: string }).__typename,
  });
  if (!result.data) return result;
  const told = faults.lie > 0 ? lies(result.data, `${seed} ${query}`, faults.lie, representations) : result.data;
  return { ...result, data: frozen(told as Record<string, unknown>) };
}

/** Results may be remembered for others: a test fails if somebody changes one. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function refusal(chance: Chance, name: string): ExecutionResult {
  const error = new GraphQLError(`${name} refuses`, chance.once(2) ? { extensions: { code: 'BUSY', why: [1] } } : {});
  switch (chance.below(5)) {
    case 0:
      throw error;
    case 1:
      throw new Error(`${name} is broken`);
    case 2:
      return { errors: [error], data: null };
    case 3:
      return { errors: [error, new GraphQLError('', { path: ['_entities', 'name'] })] };
    default:
      return { data: null };
  }
}

/** Resolves a field: to what the source has, or to what its identity, the field and the arguments make. */
const fabricate: GraphQLFieldResolver<Source, Fabrication> = (source, args, { seed, faults }, info) => {
  const { fieldName, parentType, returnType } = info;
  if (source && fieldName in source) return source[fieldName];
  const chance = new Chance(
    `${seed} ${parentType.name} ${JSON.stringify(source)} ${fieldName} ${JSON.stringify(args)}`,
  );
  if (chance.once(faults.error)) {
    const extensions = chance.once(2) ? { code: 'BAD_USER_INPUT', field: fieldName } : {};
    throw new GraphQLError(`${fieldName} fails`, { extensions });
  }
  if (chance.once(faults.absent)) return null;
  return fabricated(returnType, fieldName, chance, info.schema);
};

function fabricated(type: GraphQLOutputType, fieldName: string, chance: Chance, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return fabricated(type.ofType, fieldName, chance, schema);
  if (chance.once(9)) return isNullable(type) ? null : fabricated(type, fieldName, chance, schema);
  if (isListType(type)) {
    return Array.from({ length: chance.below(4) }, () => fabricated(type.ofType, fieldName, chance, schema));
  }
  const named = getNamedType(type);
  if (isCompositeType(named)) {
    const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    // Few of each, so that one is met at several places.
    return { __typename: chance.pick(possible).name, id: `${chance.below(4)}` };
  }
  if (isEnumType(named)) return chance.pick(named.getValues()).value;
  return leafValue(named.name, chance) ?? `${fieldName} ${chance.below(7)}`;
}

function leafValue(type: string, chance: Chance): unknown {
  switch (type) {
    case 'Int':
      return chance.below(5);
    case 'Float':
      return chance.below(50) / 4;
    case 'Boolean':
      return chance.once(2);
    case 'JSON':
      return { of: [chance.below(3), { b: null }], constructor: 'c' };
    default:
      return undefined;
  }
}

/** Whether null may stand where a value of a type without its `!` was asked for; only of lists' items it is not known. */
const isNullable = (type: GraphQLOutputType): boolean => !isNonNullType(type);

/** An answer with some values replaced by others that its schema does not allow. */
function lies(value: unknown, place: string, times: number, representations?: readonly unknown[]): unknown {
  const chance = new Chance(place);
  if (chance.once(times)) return chance.pick(typeof value === 'object' ? [null] : [null, 'lie', 0.5, true, 12]);
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      lies(item, `${place} ${JSON.stringify(representations?.[index]) ?? index}`, times),
    );
  }
  if (typeof value !== 'object' || value === null || 'constructor' in value) return value;
  const fields = Object.entries(value).map(([name, inner]) => {
    if (name === '__typename') return [name, new Chance(`${place} type`).once(4 * times) ? 'NoSuchType' : inner];
    return [name, lies(inner, `${place} ${name}`, times, name === '_entities' ? representations : undefined)];
  });
  return Object.fromEntries(fields);
}
