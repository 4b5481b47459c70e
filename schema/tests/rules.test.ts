import { describe, expect, it } from 'vitest';
import { parseCodelist } from '../src/codelists.js';
import type { SubgraphName } from '../src/index.js';
import { entitiesOf } from '../tools/entities.js';
import { distinct, type Issue } from '../tools/issue.js';
import { codelistEnumIssues } from '../tools/rules/codelistEnums.js';
import { descriptionIssues } from '../tools/rules/descriptions.js';
import { directiveIssues } from '../tools/rules/directives.js';
import { edgeIssues } from '../tools/rules/edges.js';
import { keyIssues } from '../tools/rules/keys.js';
import { subgraphOf, subgraphsOf, twoSubgraphs } from './subgraphsOf.js';

const lines = (issues: readonly Issue[]): string[] => issues.map(({ at, message }) => `${at}: ${message}`);
const plans = (sdl: string) => subgraphOf('plans', sdl).document;

describe('the rule on descriptions', () => {
  it('accepts types, fields, arguments and enum values that have one with the Chinese term, and roots without', () => {
    const sdl =
      'type Query { "A plan (规划)." plan("Its id (标识)." id: ID!): Int } "Colour (颜色)." enum Colour { "Red (红)." RED }';
    expect(descriptionIssues(plans(sdl))).toEqual([]);
  });

  it.each([
    ['a type without one', 'type Plan { "Id (标识)." id: ID! }', 'plans.graphql:3: the type Plan has no description'],
    ['a field without one', '"Plan (规划)." type Plan { id: ID! }', 'plans.graphql:3: the field id has no description'],
    [
      'an argument without one',
      'type Query { "Plan (规划)." plan(id: ID!): Int }',
      'plans.graphql:3: the argument or input field id has no description',
    ],
    [
      'an input field without one',
      '"Filter (筛选)." input Filter { eq: ID }',
      'plans.graphql:3: the argument or input field eq has no description',
    ],
    [
      'an enum value without one',
      '"Colour (颜色)." enum Colour { RED }',
      'plans.graphql:3: the enum value RED has no description',
    ],
    ['a scalar without one', 'scalar Date', 'plans.graphql:3: the type Date has no description'],
    ['a directive without one', 'directive @role on OBJECT', 'plans.graphql:3: the directive role has no description'],
    [
      'a description without Chinese',
      '"A calendar date." scalar Date',
      'plans.graphql:3: the description of the type Date lacks the Chinese term',
    ],
    [
      'a type that is extended instead of defined',
      'extend type Plan { "Id (标识)." id: ID! }',
      'plans.graphql:3: write "type Plan", which can be described and owned, not "extend type"',
    ],
  ])('refuses %s, and says where', (_fault, sdl, message) => {
    expect(lines(descriptionIssues(plans(sdl)))).toEqual([message]);
  });
});

describe('the rule on directives', () => {
  it('accepts @key, @shareable and @requires on a field without arguments', () => {
    const sdl =
      'type Plan @key(fields: "id") { id: ID! @shareable name: String @external short: String @requires(fields: "name") }';
    expect(directiveIssues(plans(sdl))).toEqual([]);
  });

  it.each([
    ['authenticated', ''],
    ['requiresScopes', '(scopes: [["a"]])'],
    ['policy', '(policies: [["a"]])'],
    ['fromContext', '(field: "$a { b }")'],
    ['cacheTag', '(format: "plan")'],
  ])('refuses @%s, with which the gateway does not start', (name, parameters) => {
    expect(lines(directiveIssues(plans(`type Query { a: Int @${name}${parameters} }`)))).toEqual([
      `plans.graphql:3: @${name}: Apollo Gateway does not start with it`,
    ]);
    expect(lines(directiveIssues(plans(`extend schema @link(url: "u", import: ["@${name}"])`)))).toEqual([
      `plans.graphql:3: @${name} is imported: Apollo Gateway does not start with it`,
    ]);
  });

  it.each([
    [
      '@requires on a field with arguments',
      'type Plan { a(b: Int): Int @requires(fields: "c") }',
      '@requires on the field a, which has arguments',
    ],
    ['an interface object', 'type Node @interfaceObject { id: ID! }', '@interfaceObject'],
    [
      'an interface that is not resolvable',
      'interface Node @key(fields: "id", resolvable: false) { id: ID! }',
      'the interface Node is not resolvable',
    ],
    [
      'a directive imported under another name',
      'extend schema @link(url: "u", import: [{ name: "@requires", as: "@needs" }])',
      '@requires is imported under another name',
    ],
    [
      'a directive that is not imported',
      'type Plan { a: Int @federation__requires(fields: "c") }',
      '@federation__requires is not imported under its own name',
    ],
  ])('refuses %s', (_fault, sdl, message) => {
    expect(lines(directiveIssues(plans(sdl)))).toEqual([expect.stringContaining(`plans.graphql:3: ${message}`)]);
  });
});

describe('the rule on keys', () => {
  const issues = (agencies: string, projects = 'scalar Date') => lines(keyIssues(subgraphsOf({ agencies, projects })));

  it('accepts one plain key, several plain keys, and one composite key', () => {
    expect(issues('type A @key(fields: "id") { id: ID! }', 'type A @key(fields: "id") { id: ID! }')).toEqual([]);
    expect(issues('type A @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }')).toEqual([]);
    expect(
      issues(
        'type A @key(fields: "id code") { id: ID! code: ID! }',
        'type A @key(fields: "id, code") { id: ID! code: ID! }',
      ),
    ).toEqual([]);
  });

  it('refuses a composite key beside another, in the same subgraph or in another one', () => {
    const message = 'A has the composite key "id code" beside another: Apollo Gateway plans that wrongly';
    expect(issues('type A @key(fields: "id") @key(fields: "id code") { id: ID! code: ID! }')).toEqual([
      `agencies.graphql:3: ${message}`,
    ]);
    expect(
      issues('type A @key(fields: "id") { id: ID! }', 'type A @key(fields: "id code") { id: ID! code: ID! }'),
    ).toEqual([`projects.graphql:3: ${message}`]);
  });

  it('counts a nested key as composite', () => {
    expect(issues('type A @key(fields: "id") @key(fields: "area { id }") { id: ID! area: A }')).toHaveLength(1);
  });
});

describe('the rule on edges between subgraphs', () => {
  const issues = (fields: { root?: string; edge?: string; extension?: string }) => {
    const subgraphs = twoSubgraphs({
      root: 'plan: Plan',
      edge: 'issuer: Agency',
      extension: 'plans: [Plan!]',
      ...fields,
    });
    const { entities } = entitiesOf(subgraphs);
    return subgraphs.flatMap((source) => edgeIssues(source, entities)).map(({ message }) => message);
  };

  it('accepts nullable root fields, edges and extensions, and non-null fields within a subgraph', () => {
    expect(issues({ edge: 'issuer: Agency parent: Plan!' })).toEqual([]);
  });

  it('accepts a list that is never null of entities that can be', () => {
    expect(issues({ edge: 'issuers: [Agency]!' })).toEqual([]);
  });

  it.each([
    [
      'a root field that is never null',
      { root: 'plans: [Plan!]!' },
      'Query.plans is a root field and must be nullable',
    ],
    [
      'an edge that is never null',
      { edge: 'issuer: Agency!' },
      'Plan.issuer leads to Agency, an entity of agencies, and must allow null for it',
    ],
    [
      'a list of edges that are never null',
      { edge: 'issuers: [Agency!]' },
      'Plan.issuers leads to Agency, an entity of agencies, and must allow null for it',
    ],
    [
      'an extension that is never null',
      { extension: 'plans: [Plan!]!' },
      'Agency.plans extends an entity of agencies and must be nullable',
    ],
  ])('refuses %s', (_fault, fields, message) => {
    expect(issues(fields)).toEqual([message]);
  });
});

describe('who owns an entity', () => {
  const issues = (described: Partial<Record<SubgraphName, string>>) =>
    entitiesOf(
      subgraphsOf(
        Object.fromEntries(
          Object.entries(described).map(([name, words]) => [name, `"${words}" type A @key(fields: "id") { id: ID! }`]),
        ),
      ),
    );

  it('is the subgraph whose description names no other', () => {
    const { entities } = issues({ agencies: 'An A (甲).', plans: 'An A, of the agencies subgraph (甲).' });
    expect(entities.get('A')?.owner).toBe('agencies');
  });

  it.each([
    ['two subgraphs both claim it', { agencies: 'An A (甲).', plans: 'An A (甲).' }],
    [
      'each says that it is the other’s',
      { agencies: 'An A, of the plans subgraph.', plans: 'An A, of the agencies subgraph.' },
    ],
    ['a subgraph names one that does not have it', { agencies: 'An A (甲).', plans: 'An A, of the parks subgraph.' }],
  ])('is not known if %s, and both places are told', (_fault, described) => {
    expect(lines(issues(described).issues)).toEqual([
      expect.stringContaining('agencies.graphql:3: who owns the entity A?'),
      expect.stringContaining('plans.graphql:3: who owns the entity A?'),
    ]);
  });
});

describe('the rule on enums and codelists', () => {
  const list = (...codes: string[]) =>
    parseCodelist(
      'wallColour',
      `code,title_zh,title_en,description\n${codes.map((code) => `${code},颜色,Colour,\n`).join('')}`,
      'f',
    );
  const issues = (sdl: string, ...codelists: ReturnType<typeof list>[]) =>
    lines(codelistEnumIssues(plans(sdl), codelists));

  it('accepts an enum that equals the codelist of its name, in any order, and a codelist without an enum', () => {
    expect(issues('enum WallColour { RED BLUE }', list('BLUE', 'RED'))).toEqual([]);
    expect(issues('scalar Date', list('RED'))).toEqual([]);
  });

  it.each([
    [
      'a value that the codelist does not have',
      'enum WallColour { RED BLUE }',
      'WallColour.BLUE is not in the codelist wallColour.csv',
    ],
    ['no codelist', 'enum Colour { RED }', 'the enum Colour has no codelist colour.csv'],
  ])('refuses an enum with %s', (_fault, sdl, message) => {
    expect(issues(sdl, list('RED'))).toEqual([`plans.graphql:3: ${message}`]);
  });

  it('refuses an enum that lacks a code of its codelist', () => {
    expect(issues('enum WallColour { RED }', list('RED', 'BLUE'))).toEqual([
      'plans.graphql:3: the enum WallColour lacks BLUE, which is in the codelist wallColour.csv',
    ]);
  });
});

describe('a fault in what subgraphs share', () => {
  it('is told once', () => {
    const shared = descriptionIssues(plans('scalar Date'));
    expect(distinct([...shared, ...shared])).toEqual(shared);
  });
});
