import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from 'graphql';
import { type Path, pathToArray } from 'graphql/jsutils/Path.js';

/** Numbers from 0 to 1 that follow from a seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sdl = `
  interface Named { name: String! tags(first: Int! = 2, kind: Kind): [String] }
  enum Kind { ONE TWO }
  input Filter { kind: Kind = ONE words: [String!] }
  scalar Day
  type Plain implements Named { name: String! tags(first: Int! = 2, kind: Kind): [String] size: Int day: Day kind: Kind! }
  type Deep implements Named {
    name: String! tags(first: Int! = 2, kind: Kind): [String]
    self: Deep own: Deep! several: [Deep!] all: [Deep!]! each(where: Filter): [Named] any: [Either!] one: Either flag: Boolean! ratio: Float id: ID
  }
  union Either = Plain | Deep
  type Query { deep(where: Filter, first: Int): Deep must: Deep! list: [Deep!]! maybe: [Deep] named: Named either: Either plain: Plain }
`;

/** The context of an execution. */
export interface Seeded {
  readonly seed: number;
}

/** What a resolver does follows from the seed and the place, so that two executions meet the same. */
function behaviour(seed: number, path: Path): { readonly does: number; readonly late: boolean; readonly size: number } {
  let hash = seed;
  for (const step of pathToArray(path).join('.')) hash = Math.imul(hash ^ step.charCodeAt(0), 0x01000193);
  const random = randomNumbers(hash);
  return { does: random(), late: random() < 0.4, size: Math.floor(random() * 4) };
}

const leaves: Readonly<Record<string, unknown>> = {
  String: 'text',
  Int: 7,
  Float: 0.5,
  Boolean: true,
  ID: 'a',
  Day: '2022-12-08',
  Kind: 'TWO',
};

/** A value of a type: of an abstract one that of one of its types; now and then of none, null, an error or a promise in a list. */
function valueFor(type: GraphQLOutputType, schema: GraphQLSchema, random: () => number, size: number): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (random() < 0.03) return 'no list';
    return Array.from({ length: size }, () => {
      const chance = random();
      const item = valueFor(nullable.ofType, schema, random, size);
      if (chance < 0.06) return null;
      if (chance < 0.1) return new Error('an item that failed');
      if (chance < 0.14) return Promise.reject(new Error('an item that failed late'));
      return chance < 0.3 ? Promise.resolve(item) : item;
    });
  }
  const named = getNamedType(type);
  if (isAbstractType(named)) {
    const names = [...schema.getPossibleTypes(named).map(({ name }) => name), 'Query', 'Nothing'];
    const index = random() < 0.05 ? 2 + Math.floor(random() * 2) : Math.floor(random() * 2);
    return { __typename: names[index] };
  }
  if (isObjectType(named)) return {};
  return random() < 0.04 ? { not: 'a leaf' } : leaves[named.name];
}

/** A schema whose fields answer with values, nulls, errors, promises and nonsense, all by the seed in the context and their place. */
export function randomSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const resolve: GraphQLFieldResolver<unknown, Seeded> = (_, args, { seed }, info) => {
    const { does, late, size } = behaviour(seed, info.path);
    if (does < 0.06) return late ? Promise.resolve(null) : null;
    if (does < 0.1 && late) return Promise.reject(new Error(`late at ${info.fieldName}`));
    if (does < 0.1) throw new Error(`at once at ${info.fieldName}`);
    if (does < 0.12) return new Error('returned');
    const echo = getNamedType(info.returnType).name === 'String' && !isListType(getNullableType(info.returnType));
    const random = randomNumbers(Math.floor(does * 1e9));
    const value = echo ? JSON.stringify(args) : valueFor(info.returnType, info.schema, random, size);
    return late ? Promise.resolve(value) : value;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (field.name !== 'size') field.resolve = resolve;
  }
  return schema;
}

/** An operation on the schema, with variables; it may be one that validation refuses. */
export function randomOperation(schema: GraphQLSchema, random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fragments: string[] = [];
  const condition = () =>
    random() < 0.15 ? ` @${pick(['skip', 'include'])}(if: ${pick(['$yes', '$no', 'true', 'false'])})` : '';
  const argumentsOf = (names: readonly string[]) => {
    const values: Record<string, readonly string[]> = {
      first: ['1', '$count', '3'],
      kind: ['ONE', '$kind', 'null'],
      where: ['{ kind: TWO }', '{ words: ["a", $word] }', '$filter', '{}'],
    };
    const given = names.filter(() => random() < 0.5).map((name) => `${name}: ${pick(values[name] ?? ['1'])}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };
  const selection = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName);
    const fields =
      isObjectType(type) || typeName === 'Named' ? Object.values((type as GraphQLObjectType).getFields()) : [];
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, (): string => {
      const chance = random();
      if (fields.length === 0 || chance < 0.1) return `__typename${condition()}`;
      if (chance < 0.25 && depth > 0) {
        const on = isObjectType(type) && random() < 0.6 ? typeName : pick(['Named', 'Deep', 'Plain']);
        if (random() < 0.5) return `... on ${on}${condition()} ${selection(on, depth - 1)}`;
        fragments.push(`fragment F${fragments.length} on ${on} ${selection(on, depth - 1)}`);
        return `...F${fragments.length - 1}${condition()}`;
      }
      const field = pick(fields);
      const named = getNamedType(field.type);
      const isLeaf = !isObjectType(named) && !isAbstractType(named);
      if (!isLeaf && depth === 0) return '__typename';
      const alias = random() < 0.2 ? (random() < 0.1 ? '__proto__: ' : `${pick(['a', 'b'])}_${field.name}: `) : '';
      const own = argumentsOf(field.args.map(({ name }) => name));
      return `${alias}${field.name}${own}${condition()}${isLeaf ? '' : ` ${selection(named.name, depth - 1)}`}`;
    });
    return isAbstractType(type) && typeName === 'Either'
      ? `{ __typename ... on Deep ${selection('Deep', Math.max(0, depth - 1))} }`
      : `{ ${parts.join(' ')} }`;
  };
  const body = selection('Query', 5);
  const query = `query Q($yes: Boolean! = true, $no: Boolean!, $count: Int! = 4, $kind: Kind, $word: String! = "w", $filter: Filter) ${body}\n${fragments.join('\n')}`;
  const variables: Record<string, unknown> = { no: random() < 0.9 ? random() < 0.5 : 'wrong' };
  if (random() < 0.5) variables.yes = random() < 0.5;
  if (random() < 0.4) variables.kind = pick(['ONE', null, 'TWO']);
  if (random() < 0.4) variables.filter = pick([{}, { words: ['x'] }, { kind: 'TWO', words: null }]);
  return { query, variables };
}
