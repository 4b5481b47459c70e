import { describe, expect, it } from 'vitest';
import { shapeIssues } from '../tools/rules/shapes.js';
import { subgraphSources } from '../tools/sources.js';
import { subgraphsOf } from './subgraphsOf.js';

const page = '(where: TaskFilter, first: Int, after: String)';
const tasks = `type Agency { tasks${page}: TaskConnection } type TaskConnection { nodes: [Task!]! } type Task { title: String! }`;

const issues = (agencies: string, projects = 'scalar Date'): string[] =>
  shapeIssues(subgraphsOf({ agencies, projects })).map(({ message }) => message);

describe('the rule on shapes', () => {
  it('holds for the graph', () => {
    expect(shapeIssues(subgraphSources())).toEqual([]);
  });

  it.each([
    [
      'a connection with the same arguments, in whatever order',
      `type Plan { tasks(after: String, where: TaskFilter, first: Int): TaskConnection! }`,
    ],
    [
      'another connection whose filter is that of what it lists',
      'type Plan { tasks(where: StepFilter, first: Int, after: String): StepConnection }',
    ],
    ['the nodes of a connection beside a list of that name', 'type Query { nodes(ids: [ID!]!): [Task] }'],
  ])('accepts %s', (_, sdl) => {
    expect(issues(tasks, sdl)).toEqual([]);
  });

  it('accepts other types, and null, under the same name', () => {
    expect(
      issues('type A { kind: AKind! parent: A } type B { kind: BKind parent: B! } enum AKind { X } enum BKind { Y }'),
    ).toEqual([]);
  });

  it.each([
    ['a list here, a connection there', 'type Project { tasks: [Task!]! }', 'Project.tasks is a list of objects'],
    [
      'other arguments of a connection',
      'type Project { tasks(first: Int): TaskConnection }',
      'Project.tasks is a connection (first: Int)',
    ],
    [
      'an argument of another type',
      `type Project { tasks(where: TaskFilter, first: Int, after: ID): TaskConnection }`,
      'Project.tasks is a connection (after: ID, first: Int, where)',
    ],
    ['one thing here, many there', 'type Project { tasks: Int! }', 'Project.tasks is one thing'],
    [
      'a connection of the root that is a list elsewhere',
      'extend type Query { tasks: [Task!] }',
      'Query.tasks is a list of objects',
    ],
  ])('refuses %s, and names both', (_, sdl, begin) => {
    expect(issues(tasks, sdl)).toEqual([
      `${begin}, and Agency.tasks is a connection (after: String, first: Int, where): the same name has the same shape`,
    ]);
  });

  it('refuses values in a list here, objects there', () => {
    const sdl = 'type A { aliases: [Alias!]! } type Alias { name: String! } type B { aliases: [String!]! }';
    expect(issues(sdl)).toEqual([
      'B.aliases is a list of values, and A.aliases is a list of objects: the same name has the same shape',
    ]);
  });
});
