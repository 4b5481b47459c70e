import { readFileSync } from 'node:fs';
import { apiSchemaSdl, operations, supergraphSdl } from '@zibo-graph/schema';
import {
  buildSchema,
  type GraphQLObjectType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { settings } from '../src/environment.js';
import { costModelOf } from '../src/server/limits/CostModel.js';
import { longTexts, operationCost } from '../src/server/limits/operationCost.js';

const schema = buildSchema(apiSchemaSdl());
const limitsPage = new URL('../../docs/operating/limits.md', import.meta.url);
const model = costModelOf(parse(supergraphSdl()));

/** The cost of a valid operation of the graph. */
function cost(text: string, values: Record<string, unknown> = {}): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], values);
  return operationCost({ schema, model, document, operation, variables });
}

/** The same value so many times, each under a name of its own. */
const aliases = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: id`).join(' ');

describe('the cost of an operation', () => {
  it.each([
    ['an object as 1 and its values as nothing', '{ agency(id: "x") { id name area { name } } }', 2],
    [
      'an object of as many values as its price has in it as 1',
      `{ agencies(first: 3) { nodes { ${aliases(20)} } } }`,
      4,
    ],
    ['one of more values as 1 for each twenty', `{ agencies(first: 3) { nodes { ${aliases(41)} } } }`, 10],
    ['whole sentences as ten values each', '{ target(id: "x") { statement a: statement } }', 1],
    ['those beyond, under whatever name, as more', '{ target(id: "x") { number statement a: statement } }', 2],
    [
      'values in fragments where they are spread',
      `{ area(id: "x") { ...F ... { ${aliases(12)} } } } fragment F on Area { b: id ${aliases(20)} }`,
      2,
    ],
    ['a page with the items asked for', '{ agencies(first: 50) { totalCount nodes { name area { name } } } }', 101],
    ['a page from the end the same', '{ agencies(last: 50) { nodes { name } } }', 51],
    ['a page of 20 where the query does not say', '{ agencies { nodes { name } } }', 21],
    ['an edge and its node each as an object', '{ agencies(first: 3) { edges { cursor node { name } } } }', 7],
    ['any other list with 10', '{ agency(id: "x") { aliases { name citations { locator } } } }', 111],
    ['another list with the items that it is asked for', '{ findings(first: 7) { message } }', 7],
    ['another list that could be asked for items with 200', '{ findings { message } }', 200],
    ['a list by ids with an item for each', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['a list by one id, written without brackets, with one item', '{ nodes(ids: "a") { id } }', 1],
    ['a list by no ids as nothing', '{ nodes(ids: []) { id } }', 0],
    ['all targets of a plan with 50', '{ plan(id: "x") { progress { targetsByStatus { id plan { id } } } } }', 111],
    ['the indicators of several plans with 50 too', '{ comparePlans(plans: ["a", "b"]) { indicator { id } } }', 100],
    ['lists in lists as their product', '{ areas(first: 5) { nodes { agencies(first: 4) { nodes { id } } } } }', 31],
    ['an evaluation dearer', '{ target(id: "x") { evaluation { status } } }', 6],
    ['a search dearer', '{ search(text: "x", first: 2) { nodes { score } } }', 12],
    [
      'an aggregate dearer, and by its groups',
      '{ projectAggregate(groupBy: [], first: 3) { groups { count } total { count } } }',
      14,
    ],
    ['each alias for itself', '{ a: agency(id: "x") { id } b: agency(id: "x") { id } }', 2],
    ['introspection like the rest', '{ __schema { types { fields { name } } } __type(name: "Area") { name } }', 112],
  ])('counts %s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('counts pages and keys that variables give, or their defaults', () => {
    const page = 'query ($n: Int = 30) { agencies(first: $n) { nodes { id } } }';
    expect([cost(page, { n: 100 }), cost(page), cost(page, { n: null })]).toEqual([101, 31, 21]);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it.each([
    ['a value', '{ name: { contains: "a" } }', 1],
    ['a list of values as one', '{ kind: { in: [MEDIA, PARTY_ORGAN] } }', 1],
    ['each in a list of conditions', '{ level: { eq: CITY }, or: [{ name: { contains: "a" } }] }', 2],
    ['none', '{}', 0],
  ])('counts conditions by which a list is chosen with 10: %s', (_, where, conditions) => {
    expect(cost(`{ agencies(first: 3, where: ${where}) { totalCount } }`)).toBe(1 + 10 * conditions);
  });

  it('counts conditions once for each list that is chosen, and those of a variable wherever it stands', () => {
    const query = `query ($w: TaskFilter!) { agencies(first: 5) { nodes { tasks(where: $w) { totalCount } } }
      area(id: "x") { agencies(first: 2) { nodes { tasks(where: { and: [$w, $w] }) { totalCount } } } } }`;
    const one = { title: { contains: 'a' } };
    const two = { ...one, number: { eq: '1' } };
    expect(cost(query, { w: two }) - cost(query, { w: one })).toBe(5 * 10 + 2 * 2 * 10);
  });

  it('counts fragments wherever they are spread, with the page around them', () => {
    const query = (
      n: number,
    ) => `{ agencies(first: ${n}) { ...F } ... { areas(first: 1) { nodes { ... on Area { id } } } } }
      fragment F on AgencyConnection { nodes { ...G } } fragment G on Agency { area { id } }`;
    expect([cost(query(2)), cost(query(3))]).toEqual([7, 9]);
  });

  it.each([
    ['@skip(if: true)', 0],
    ['@skip(if: false)', 1],
    ['@include(if: false)', 0],
    ['@include(if: $no)', 0],
    ['@skip(if: $no) @include(if: true)', 1],
  ])('counts a field with %s as %i', (directives, expected) => {
    expect(
      cost(`query ($no: Boolean = false) { agency(id: "x") ${directives} { id } __typename @skip(if: $no) }`),
    ).toBe(expected);
  });

  it('is found at once however often fragments are spread in each other, and is always a number', () => {
    const levels = Array.from(
      { length: 200 },
      (_, level) => `fragment F${level} on Area { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
    );
    const query = `{ area(id: "x") { ...F0 } } ${levels.join(' ')} fragment F200 on Area { id }`;
    const document = parse(query);
    const operation = getOperationAST(document) as OperationDefinitionNode;
    expect(operationCost({ schema, model, document, operation, variables: {} })).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('is counted by the weights of types in the supergraph, every aggregate among them, which the page on limits tells', () => {
    const table = readFileSync(limitsPage, 'utf8');
    const told = [...table.matchAll(/^\| (`.+`) \| (\d+) \|$/gm)].flatMap(([, types = '', price]) =>
      [...types.matchAll(/`(\w+)`/g)].map(([, type]) => [type, Number(price)]),
    );
    const types = Object.keys(schema.getTypeMap());
    const weights = types.map((type) => [type, model.weightOf(type)] as const).filter(([, weight]) => weight !== 1);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(weights));
    const [, sentences = ''] = /Whole sentences \((.+?)\)/.exec(table) ?? [];
    expect([...sentences.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(longTexts);
    for (const type of types) if (type.endsWith('Aggregate')) expect([type, model.weightOf(type)]).toEqual([type, 10]);
  });
});

describe('the lists that are counted with 50', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));
  const long = lists.filter(([type, field]) => model.assumedSizeOf(type, field) === 50).map((list) => list.join('.'));

  it.each(long)('have %s among them, a list of the graph that the page on limits tells', (list) => {
    const [type = '', field = ''] = list.split('.');
    const fields = (schema.getType(type) as GraphQLObjectType).getFields();
    expect(`${fields[field]?.type}`).toMatch(/^\[/);
    expect(readFileSync(limitsPage, 'utf8')).toContain(`\`${type === 'Query' ? field : list}\``);
  });

  it('keep a query that goes from all targets to their plan again and again under the limit', () => {
    const nested =
      '{ plan(id: "x") { progress { targetsByStatus { plan { progress { targetsByStatus { id } } } } } } }';
    expect(cost(nested)).toBeLessThan(Number(settings.COST_LIMIT.fallback));
    expect(cost(nested.replace('{ id }', '{ plan { progress { targetsByStatus { id } } } }'))).toBeGreaterThan(
      3 * Number(settings.COST_LIMIT.fallback),
    );
  });
});

describe('the limit', () => {
  it.each(operations().map(({ name, document, variables }) => [name, document, variables] as const))(
    'leaves room for four times what %s costs',
    (_, document, variables) => {
      expect(cost(document, { ...variables }) * 4).toBeLessThan(Number(settings.COST_LIMIT.fallback));
    },
  );
});
