import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../tools/entities.js';
import { identityIssues } from '../tools/rules/identities.js';
import { subgraphSources } from '../tools/sources.js';
import { subgraphsOf } from './subgraphsOf.js';

const node = 'interface Node { id: ID! }';
const known = `${node} "A plan, of the projects subgraph." type Plan implements Node @key(fields: "id", resolvable: false) { id: ID! }`;
const plan = 'type Plan @key(fields: "id") { id: ID! title: String! }';

function issues(agencies: string, projects: string): string[] {
  const subgraphs = subgraphsOf({ agencies, projects });
  return identityIssues(subgraphs, entitiesOf(subgraphs).entities).map(({ message }) => message);
}

describe('the rule on identities', () => {
  it('accepts an entity by its id that the subgraph of node knows as a Node', () => {
    expect(issues(known, plan)).toEqual([]);
  });

  it('holds for the graph', () => {
    const subgraphs = subgraphSources();
    expect(identityIssues(subgraphs, entitiesOf(subgraphs).entities)).toEqual([]);
  });

  const unknown = 'Key.id is no identity that node finds: make the type a Node, or give the field another name';
  const unresolved = 'Key.id is not the key by which its owner resolves it: @key(fields: "id")';
  const noIdentifier = 'Key.id must be ID! without arguments; a value has another name';

  it.each([
    ['a value that is called id', 'type Key { id: String }', [noIdentifier, unknown, unresolved]],
    ['an id of a type that node does not find', 'type Key @key(fields: "id") { id: ID! }', [unknown]],
    ['an id of what is no entity', 'type Key { id: ID! }', [unknown, unresolved]],
    ['an entity by another key', 'type Key @key(fields: "code") { id: ID! code: ID! }', [unknown, unresolved]],
    [
      'a second key, by which caches of clients do not find it',
      'type Key @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }',
      [unknown, unresolved],
    ],
    ['an id that depends on an argument', 'type Key @key(fields: "id") { id(of: Int): ID! }', [noIdentifier, unknown]],
    ['another interface with an id', 'interface Named { id: ID! }', ['Named.id: no interface but Node has an id']],
  ])('refuses %s', (_, sdl, expected) => {
    expect(issues(known, `${plan} ${sdl}`)).toEqual(expected);
  });

  it('refuses a Node that nobody resolves', () => {
    const sdl = `${node} type Plan implements Node @key(fields: "id", resolvable: false) { id: ID! }`;
    expect(issues(sdl, 'scalar Date')).toEqual([
      'Plan.id is not the key by which its owner resolves it: @key(fields: "id")',
    ]);
  });

  it('refuses a Node that has no id in one of its subgraphs', () => {
    expect(issues(known, 'type Plan @key(fields: "title") { title: String! }')).toContain(
      'Plan is a Node in one subgraph and has no id in projects',
    );
  });
});
