import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/index.js';
import { ask, closedPort, remote, start } from './world.js';

let gateway: Gateway;
beforeAll(async () => {
  const nowhere = { url: `http://127.0.0.1:${await closedPort()}` };
  gateway = await start(['agencies', 'plans', 'projects'].map((name) => remote(name, nowhere)));
});
afterAll(() => gateway.close());

/** An input as the GraphQL language writes it; what is in capitals is an enum value. */
function literal(value: unknown): string {
  if (typeof value === 'string') return /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`)} }`;
}

describe('an input that is wrong', () => {
  const lists = {
    projects: 'ProjectFilter',
    targets: 'TargetFilter',
  } as const;

  it.each<[string, keyof typeof lists, object, string]>([
    ['an enum value that is none', 'projects', { lead: { kind: { eq: 'NOBODY' } } }, '.lead.kind.eq'],
    [
      'an enum value that is none, in lists',
      'projects',
      { or: [{ code: { eq: '1' } }, { lead: { kind: { in: ['PARTY_ORGAN', 'NOBODY'] } } }] },
      '.or[1].lead.kind.in[1]',
    ],
    ['a date that does not exist', 'targets', { dueOn: { gte: '2023-02-30' } }, '.dueOn.gte'],
    ['a decimal that is none', 'targets', { not: { value: { gt: 'half' } } }, '.not.value.gt'],
    ['a field that is not', 'projects', { colour: { eq: 'red' } }, '.colour'],
    ['a field that is not, of another thing', 'projects', { lead: { colour: { eq: 'red' } } }, '.lead.colour'],
    ['a field that is not, in a list', 'projects', { and: [{ colour: { eq: 'red' } }] }, '.and[0].colour'],
    ['an operator that its type has not', 'targets', { dueOn: { contains: '2023' } }, '.dueOn.contains'],
  ])('%s is told with its code and the way to it, in the document or in a variable', async (_, list, where, way) => {
    const inDocument = await ask(gateway, `{ ${list}(where: ${literal(where)}) { totalCount } }`);
    const query = `query ($w: ${lists[list]}) { ${list}(where: $w) { totalCount } }`;
    const inVariable = await ask(gateway, query, { w: where });
    expect([inDocument.status, inVariable.status]).toEqual([400, 400]);
    expect(inDocument.body.errors[0].extensions).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      field: `where${way}`,
    });
    expect(inVariable.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: `w${way}` });
    for (const { body } of [inDocument, inVariable]) {
      expect(body.errors[0].locations).toEqual([{ line: 1, column: expect.any(Number) }]);
      expect(body.errors[0].extensions.messageZh).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([
    ['{ projects(orderBy: [{ field: COLOUR }]) { totalCount } }', 'orderBy[0].field'],
    ['{ projects(orderBy: { field: COLOUR }) { totalCount } }', 'orderBy.field'],
    ['{ projectAggregate(groupBy: [STAGE, COLOUR]) { total { count } } }', 'groupBy[1]'],
    ['{ agencies { totalCount @include(if: 5) } }', '@include.if'],
    ['{ agencies { totalCount @include } }', '@include'],
  ])('is told where it stands in %s', async (query, field) => {
    const { body } = await ask(gateway, query);
    expect(body.errors[0].extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', field });
  });

  it('is told each for itself', async () => {
    const { body } = await ask(
      gateway,
      '{ targets(where: { dueOn: { eq: "x", lt: "y" } }, first: "z") { totalCount } }',
    );
    expect(body.errors.map(({ extensions }: { extensions: { field: string } }) => extensions.field)).toEqual([
      'where.dueOn.eq',
      'where.dueOn.lt',
      'first',
    ]);
  });
});
