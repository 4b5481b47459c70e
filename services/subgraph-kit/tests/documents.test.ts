import { buildSchema, type GraphQLScalarType } from 'graphql';
import { expect, it } from 'vitest';
import { operationExecutor } from '../src/execution/documents.js';

/** Executes documents, and tells how often the literal of a document was read: as often as it was made ready. */
function openExecutor() {
  const schema = buildSchema('scalar Word type Query { say(word: Word): Int }');
  const execute = operationExecutor(schema);
  let read = 0;
  (schema.getType('Word') as GraphQLScalarType).parseLiteral = () => {
    read += 1;
    return 'word';
  };
  return async (query: string): Promise<number> => {
    const before = read;
    expect(await execute({ query }, {})).toEqual({ data: { say: null } });
    return read - before;
  };
}

it('makes a document ready once, and again when many others or long ones came meanwhile', async () => {
  const execute = openExecutor();
  const query = '{ say(word: "a") }';
  expect(await execute(query)).toBeGreaterThan(0);
  expect(await execute(query)).toBe(0);
  for (let other = 0; other < 1_000; other += 1) await execute(`{ say #${other}\n}`);
  expect(await execute(query)).toBeGreaterThan(0);
  expect(await execute(query)).toBe(0);
  for (let long = 0; long < 2; long += 1) await execute(`{ say #${long}${' '.repeat(10_000_000)}\n}`);
  expect(await execute(query)).toBeGreaterThan(0);
  expect(await execute(query)).toBe(0);
});

it('makes it ready again when short ones came meanwhile of which much is made: by many tokens, by fragments put in', async () => {
  const execute = openExecutor();
  const query = '{ say(word: "a") }';
  const many = (other: number) => `{ say(word: [${'1 '.repeat(10_000)}]) } #${other}`;
  const doubled = (other: number) =>
    `{ say ...F0 } ${Array.from({ length: 13 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F13 on Query { say } #${other}`;
  for (const large of [many, doubled]) {
    await execute(query);
    expect(await execute(query)).toBe(0);
    for (let other = 0; other < 8; other += 1) await execute(large(other));
    expect(await execute(query)).toBeGreaterThan(0);
  }
});
