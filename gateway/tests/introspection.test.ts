import { apiSchemaSdl, supergraphSdl } from '@zibo-graph/schema';
import {
  buildSchema,
  executeSync,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  introspectionTypes,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootFields } from '../src/federation/metaFields.js';
import type { Gateway } from '../src/index.js';
import { costModelOf } from '../src/server/limits/CostModel.js';
import { checkDocument, checkTokens } from '../src/server/limits/documentLimits.js';
import { operationCost } from '../src/server/limits/operationCost.js';
import { ask, limits, nowhere, start } from './world.js';

const schema = buildSchema(apiSchemaSdl());
const model = costModelOf(parse(supergraphSdl()));

/** What graphql-js tells of the graph's schema. */
const told = (query: string, variableValues: Readonly<Record<string, unknown>> = {}): unknown =>
  JSON.parse(JSON.stringify(executeSync({ schema, document: parse(query), rootValue: {}, variableValues })));

const flags = [
  'descriptions',
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
  'experimentalDirectiveDeprecation',
  'oneOf',
];
/** What graphql-js, by which most tools ask, makes of each combination of its options. */
const combinations = Array.from({ length: 2 ** flags.length }, (_, set) =>
  Object.fromEntries(flags.map((flag, bit) => [flag, Boolean(set & (1 << bit))])),
);

/** Each field that introspection has, with every argument. */
const fragments = introspectionTypes
  .filter((type): type is GraphQLObjectType => isObjectType(type))
  .map((type) => {
    const fields = Object.values(type.getFields()).map(({ name, args, type: of }) => {
      const given = args.length > 0 ? `(${args.map((arg) => `${arg.name}: true`)})` : '';
      return isLeafType(getNamedType(of)) ? `${name}${given}` : `of_${name}: ${name}${given} { __typename }`;
    });
    return `fragment Whole${type.name} on ${type.name} { ${fields.join(' ')} }`;
  })
  .join('\n');

const everyField = `query ($name: String!) {
  __schema { ...Whole__Schema types { ...Whole__Type } directives(includeDeprecated: true) { ...Whole__Directive args { ...Whole__InputValue } } }
  filter: __type(name: "ProjectFilter") { inputFields(includeDeprecated: true) { ...Whole__InputValue type { ...Whole__Type } } }
  __type(name: $name) { ...Whole__Type fields(includeDeprecated: true) { ...Whole__Field args(includeDeprecated: true) { ...Whole__InputValue } } }
  stage: __type(name: "ProjectStage") { enumValues(includeDeprecated: true) { ...Whole__EnumValue } }
  __typename
}
${fragments}`;

/** With lists of what has a name sorted by it: the order of types in a schema is nobody's promise. */
const sorted = (told: unknown): unknown =>
  JSON.parse(JSON.stringify(told), (_, value) =>
    Array.isArray(value) && value[0]?.name ? value.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : value,
  );

describe('an introspection as tools send it', () => {
  it('is within the limits, whatever graphql-js is asked to put into it', () => {
    const most = limits();
    for (const options of combinations) {
      for (const typeDepth of [3, 9, 20]) {
        const query = getIntrospectionQuery({ ...options, typeDepth } as object);
        const document = parse(query);
        const [operation] = document.definitions;
        if (operation?.kind !== 'OperationDefinition') expect.fail('there is no operation');
        checkTokens(query, most);
        checkDocument(document, most);
        expect(validate(schema, document)).toEqual([]);
        expect(operationCost({ schema, model, document, operation, variables: {} })).toBeLessThan(most.COST_LIMIT);
      }
    }
  });
});

describe.each([
  ['the compiled executor', { planExecutor: 'compiled' }],
  ['the stock executor', { planExecutor: 'stock' }],
  ['the runtime of Hive', { federationRuntime: 'hive' }],
] as const)('introspection with %s, while no subgraph can be reached', (_, runtime) => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await start(await nowhere(), { limits: limits(), ...runtime });
  });
  afterAll(() => gateway?.close());

  it.each([
    ['by default', {}],
    ['with all of its options', { ...combinations.at(-1), typeDepth: 20 }],
    ['with none', { ...combinations[0], typeDepth: 3 }],
  ])('tells what graphql-js asks for %s', async (_, options) => {
    const query = getIntrospectionQuery(options);
    const { status, body } = await ask(gateway, query);
    expect(status).toBe(200);
    expect(sorted(body)).toEqual(sorted(told(query)));
  });

  it('tells each field that the schema lists of itself', async () => {
    const variables = { name: 'Query' };
    const { body } = await ask(gateway, everyField, variables);
    expect(body.errors).toBeUndefined();
    expect(sorted(body)).toEqual(sorted(told(everyField, variables)));
    expect(body.data.__schema.types[0]).toHaveProperty('isOneOf');
    expect(body.data.__schema.directives[0]).toHaveProperty('deprecationReason');
  });

  it('stands in its place beside data, which fails for itself', async () => {
    const query = `query ($with: Boolean!) {
      ...Root a: agency(id: "agency:1") { id } d: __type(name: "Document") { ...Named }
      ... @include(if: $with) { __type(name: "ProjectFilter") { isOneOf } } n: __typename
      __schema @skip(if: $with) { queryType { name } }
    }
    fragment Root on Query { r: __typename s: __schema { directives(includeDeprecated: true) { isDeprecated } } p: plans { totalCount } }
    fragment Named on __Type { name isOneOf }`;
    const directives = schema.getDirectives().map(() => ({ isDeprecated: false }));
    const { status, body } = await ask(gateway, query, { with: true });
    expect([status, body.errors]).toEqual([200, expect.anything()]);
    expect(JSON.stringify(body.data)).toBe(
      JSON.stringify({
        r: 'Query',
        s: { directives },
        p: null,
        a: null,
        d: { name: 'Document', isOneOf: null },
        __type: { isOneOf: false },
        n: 'Query',
      }),
    );
    const failed = body.errors.map(({ path, extensions }: (typeof body.errors)[0]) => [path, extensions.code]);
    expect(failed).toEqual(
      expect.arrayContaining([
        [['p'], 'SUBGRAPH_UNAVAILABLE'],
        [['a'], 'SUBGRAPH_UNAVAILABLE'],
      ]),
    );
    const without = await ask(gateway, query, { with: false });
    expect(Object.keys(without.body.data)).toEqual(['r', 's', 'p', 'a', 'd', 'n', '__schema']);
  });
});

describe('the fields of an operation’s root', () => {
  it('are those of its fragments too, each looked into once, however often it is spread', () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    );
    const document = parse(
      `{ a: __typename ...F0 ... { b: __typename } } ${levels.join(' ')} fragment F40 on Query { c: __typename }`,
    );
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') expect.fail('there is no operation');
    expect(rootFields({ document, operation }).map(({ alias }) => alias?.value)).toEqual(['a', 'c', 'b']);
  });
});
