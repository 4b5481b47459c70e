import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { ask, bureau, keptLog, limits, openWorld, start, type World } from './world.js';

let world: World;
let gateway: Gateway;
const { logger, lines } = keptLog();
beforeAll(async () => {
  world = await openWorld();
  gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), { limits: limits(), logger });
});
afterAll(async () => {
  await gateway.close();
  await world.database.close();
});

describe('names that objects of JavaScript have too', () => {
  const names = ['constructor', 'hasOwnProperty', 'toString', 'valueOf', 'then', 'toJSON', 'prototype'];

  it('are plain keys of an answer where they are aliases', async () => {
    const aliases = names.map((name) => `${name}: name`).join(' ');
    const { body } = await ask(
      gateway,
      `{ agency(id: "${bureau}") { ${aliases} } ${names.map((name) => `${name}: __typename`).join(' ')} }`,
    );
    expect(body.errors).toBeUndefined();
    expect(Object.keys(body.data)).toEqual(['agency', ...names]);
    expect(Object.entries(body.data.agency)).toEqual(names.map((name) => [name, '周村区应急管理局']));
  });

  it('name variables, operations and fragments like others', async () => {
    for (const name of names) {
      const query = `query ${name}($${name}: ID) { agency(id: $${name}) { ...${name} } } fragment ${name} on Agency { name }`;
      const { body } = await ask(gateway, query, { [name]: bureau });
      expect(body).toEqual({ data: { agency: { name: '周村区应急管理局' } } });
    }
  });

  it('are no fields, arguments, types or input fields of the graph', async () => {
    for (const name of [...names, '__proto__', '__defineGetter__']) {
      for (const query of [
        `{ ${name} }`,
        `{ agency(id: "x") { ${name} } }`,
        `{ agencies(${name}: 1) { totalCount } }`,
        `{ agencies(where: { ${name}: 1 }) { totalCount } }`,
        `{ node(id: "x") { ... on ${name} { id } } }`,
        `{ __typename @${name} }`,
      ]) {
        const { status, body } = await ask(gateway, query);
        expect([query, status, body.errors[0].extensions.code]).toEqual([query, 400, 'GRAPHQL_VALIDATION_FAILED']);
      }
    }
    expect((await ask(gateway, '{ __type(name: "constructor") { name } }')).body).toEqual({ data: { __type: null } });
  });

  it('cannot be __proto__, where a name is the client’s to choose: many a reader of the answer would lose it', async () => {
    for (const query of [
      '{ __proto__: __typename }',
      `{ agency(id: "${bureau}") { __proto__: name } }`,
      'query ($__proto__: ID) { agency(id: $__proto__) { id } }',
    ]) {
      const { status, body } = await ask(gateway, query);
      expect([query, status, body.errors[0].extensions.code]).toEqual([query, 400, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

describe('what is long where it may be', () => {
  it('is answered: a text of a hundred thousand characters that is an id of nothing', async () => {
    const { body } = await ask(gateway, `{ agency(id: "${'x'.repeat(100_000)}") { name } }`);
    expect(body).toEqual({ data: { agency: null } });
  });

  it('is answered: a name of a variable, of an operation, of an alias', async () => {
    const name = 'x'.repeat(10_000);
    const query = `query ${name}($${name}: ID) { ${name}: agency(id: $${name}) { name } }`;
    const { body } = await ask(gateway, query, { [name]: bureau });
    expect(body).toEqual({ data: { [name]: { name: '周村区应急管理局' } } });
  });

  it('does not fill the log', async () => {
    lines.length = 0;
    await ask(gateway, `query ${'x'.repeat(100_000)} { __typename }`);
    await ask(gateway, `{ ${'y'.repeat(100_000)} }`);
    expect(JSON.stringify(lines).length).toBeLessThan(5_000);
  });

  it('is as good as any other character: an emoji, a null character, half a pair', async () => {
    for (const id of ['😀', '\u0000', '\uD83D', '\u202E']) {
      expect([id, (await ask(gateway, 'query ($id: ID) { agency(id: $id) { name } }', { id })).body]).toEqual([
        id,
        { data: { agency: null } },
      ]);
    }
  });
});
