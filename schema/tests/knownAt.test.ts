import { describe, expect, it } from 'vitest';
import { knownAtIssues } from '../tools/rules/knownAt.js';
import { subgraphSources } from '../tools/sources.js';
import { subgraphsOf } from './subgraphsOf.js';

const issues = (agencies: string): string[] => knownAtIssues(subgraphsOf({ agencies })).map(({ message }) => message);

describe('the rule on knownAt', () => {
  it('holds for the graph', () => {
    expect(knownAtIssues(subgraphSources())).toEqual([]);
  });

  it.each([
    ['a root field without it', 'type Query { area(id: ID): Area }', ['Query.area must take knownAt: DateTime']],
    ['one in an extension', 'extend type Query { areas: [Area!] }', ['Query.areas must take knownAt: DateTime']],
    ['one of another type', 'type Query { area(knownAt: String): Area }', ['Query.area must take knownAt: DateTime']],
    [
      'a field below the root that takes it',
      'type Area { agencies(knownAt: DateTime): Int }',
      ['Area.agencies takes knownAt, which is for fields of the root'],
    ],
  ])('refuses %s', (_, sdl, expected) => {
    expect(issues(sdl)).toEqual(expected);
  });
});
