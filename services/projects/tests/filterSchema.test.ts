import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filteredRecords } from './filteredRecords.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(filteredRecords);
});
afterAll(() => world.database.close());

describe('every condition of the schema', () => {
  /** A value that an operator can take, by the name of its type. */
  const values: Readonly<Record<string, string>> = {
    Boolean: 'true',
    Int: '1',
    Decimal: '"1"',
    Date: '"2022-01-01"',
    ID: '"x"',
    String: '"x"',
  };

  /** Each condition that an input can hold, written out. */
  const conditionsOf = (name: string, depth = 0): string[] => {
    const type = world.subgraph.schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
    return Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      const list = `${field.type}`.startsWith('[');
      if (isInputObjectType(named)) {
        if (depth > 0 && named === type) return [];
        return conditionsOf(named.name, depth + 1).map((inner) => `{ ${field.name}: ${list ? `[${inner}]` : inner} }`);
      }
      const [value] = 'getValues' in named ? named.getValues().map((each) => each.name) : [values[named.name]];
      return [`{ ${field.name}: ${list ? `[${value}]` : value} }`];
    });
  };

  it.each([
    ['projects', 'ProjectFilter'],
    ['programmes', 'ProgrammeFilter'],
  ])('of %s is understood', async (list, filter) => {
    const conditions = [...new Set(conditionsOf(filter).filter((each) => !/and:|or:|not:/.test(each)))];
    expect(conditions.length).toBeGreaterThan(30);
    for (let start = 0; start < conditions.length; start += 30) {
      const lists = conditions
        .slice(start, start + 30)
        .map((where, at) => `l${at}: ${list}(where: ${where}) { nodes { id } }`);
      await world.ask(`{ ${lists.join('\n')} }`);
    }
  });
});

describe('a condition that cannot be used', () => {
  it.each([
    ['{ stage: null }', 'where.stage'],
    ['{ or: [{ lead: { area: { within: null } } }] }', 'where.or[0].lead.area.within'],
  ])('is refused with its code and its place: %s', async (where, field) => {
    const { errors } = await world.run(`{ projects(where: ${where}) { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FILTER_INVALID', field });
  });

  it.each(['{ colour: { eq: "red" } }', '{ stage: { eq: BUILT } }', '{ investment: { date: { eq: "2022-02-30" } } }'])(
    'is refused before it runs where the schema has no such thing: %s',
    async (where) => {
      const { errors } = await world.run(`{ projects(where: ${where}) { nodes { id } } }`);
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    },
  );
});
