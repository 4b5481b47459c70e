import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { NoUnusedVariablesRule } from 'graphql/validation/rules/NoUnusedVariablesRule.js';
import { describe, expect, it } from 'vitest';
import { CompiledOperation } from '../src/execution/CompiledOperation.js';
import { randomNumbers, randomOperation, randomSchema, type Seeded } from './randomOperations.js';

type Variables = Readonly<Record<string, unknown>>;

/** Compiles the only operation of a document. */
function compile(schema: GraphQLSchema, query: string): CompiledOperation {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('there is no operation');
  return new CompiledOperation(schema, document, operation);
}

/** What a caller reads, byte for byte. */
const text = (result: ExecutionResult): string => JSON.stringify(result);

/** The same by graphql-js, which the compiled operation must not differ from. It leaves some rejections to nobody: they are let be. */
async function byGraphqlJs(
  schema: GraphQLSchema,
  query: string,
  variables: Variables = {},
  contextValue?: Seeded,
): Promise<string> {
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => {});
  try {
    const result = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
    await new Promise((resolve) => setImmediate(resolve));
    return text(result);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
}

// The generator declares all of its variables for every operation.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
const isValid = (schema: GraphQLSchema, query: string): boolean => {
  const used = validate(schema, parse(query), rules);
  return used.every(({ message }) => message.includes('is never used'));
};

describe('a compiled operation', () => {
  it('answers thousands of operations, errors and paths included, byte for byte as graphql-js does', async () => {
    const schema = randomSchema();
    let compared = 0;
    let failed = 0;
    for (let seed = 1; seed <= 1_500; seed += 1) {
      const { query, variables } = randomOperation(schema, randomNumbers(seed));
      if (!isValid(schema, query)) continue;
      const compiled = compile(schema, query);
      for (const context of [0, 10_000, 20_000, 30_000].map((more) => ({ seed: seed + more }))) {
        const expected = await byGraphqlJs(schema, query, variables, context);
        expect(text(await compiled.execute(context, variables)), `${seed}: ${query}`).toBe(expected);
        compared += 1;
        if (expected.includes('"errors"')) failed += 1;
      }
    }
    expect(compared).toBeGreaterThan(2_000);
    expect(failed).toBeGreaterThan(500);
  });

  it('keeps each combination of conditions apart', async () => {
    const schema = buildSchema('type Query { a: A } type A { b: String c: String }');
    const query = 'query ($b: Boolean!, $c: Boolean!) { a { b @include(if: $b) c @skip(if: $c) } }';
    const compiled = compile(schema, query);
    for (const [b, c] of [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
      [true, true],
    ]) {
      expect(text(await compiled.execute(undefined, { b, c }))).toBe(await byGraphqlJs(schema, query, { b, c }));
    }
  });

  it('answers at once, without a promise, where no resolver waits', () => {
    const schema = buildSchema('type Query { now: String }');
    expect(compile(schema, '{ now }').execute(undefined, {})).toEqual({ data: { now: null } });
  });

  it('makes the arguments of a field once for all of a list, and lets no resolver change them', async () => {
    const schema = buildSchema('type Query { all: [A!]! } type A { part(first: Int!): Int }');
    const seen = new Set<object>();
    const field = schema.getQueryType()?.getFields().all;
    if (field) field.resolve = () => [{ part }, { part }, { part }];
    function part(args: { first: number }) {
      seen.add(args);
      args.first += 1;
      return args.first;
    }
    const result = await compile(schema, 'query ($n: Int!) { all { part(first: $n) } }').execute(undefined, { n: 1 });
    expect(seen.size).toBe(1);
    expect(result.errors?.map(({ message }) => message)).toEqual(Array(3).fill(expect.stringMatching(/read only/)));
  });

  it('tells of itself as graphql-js does', async () => {
    const schema = randomSchema();
    const query =
      '{ __typename __schema { types { name fields { name args { name defaultValue } } } } __type(name: "Deep") { name kind } }';
    expect(text(await compile(schema, query).execute(undefined, {}))).toBe(await byGraphqlJs(schema, query));
  });

  it('runs the fields of a mutation one after the other', async () => {
    const schema = buildSchema('type Query { a: Int } type Mutation { slow: Int fast: Int }');
    const order: string[] = [];
    const fields = schema.getMutationType()?.getFields();
    for (const name of ['slow', 'fast']) {
      if (!fields?.[name]) continue;
      fields[name].resolve = async () => {
        order.push(`${name} begins`);
        if (name === 'slow') await new Promise((resolve) => setImmediate(resolve));
        return order.push(`${name} ends`);
      };
    }
    const result = await compile(schema, 'mutation { slow fast }').execute(undefined, {});
    expect(text(result)).toBe('{"data":{"slow":2,"fast":4}}');
    expect(order).toEqual(['slow begins', 'slow ends', 'fast begins', 'fast ends']);
  });
});
