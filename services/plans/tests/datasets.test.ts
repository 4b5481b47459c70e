import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, planRecord, targetRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:one', title_zh: '规划' }),
    documentRecord({ id: 'document:two' }),
    planRecord({ id: 'plan:p' }),
  ]);
  await world.write([
    documentRecord({ id: 'document:one', title_zh: '规划' }),
    planRecord({ id: 'plan:p' }),
    targetRecord({ id: 'target:t' }),
    targetRecord({ id: 'target:u' }),
  ]);
});
afterAll(() => world.database.close());

describe('a data set in this subgraph', () => {
  const part = 'plansPart { revision rowCount sources { id title } revisions { revision rowsAdded rowsSuperseded } }';
  const read = async (name: string, revision?: number) => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Dataset { name ${part} } } }`;
    return (await world.ask(query, { all: [{ __typename: 'Dataset', name }] }, revision))._entities[0].plansPart;
  };

  it('has its rows, its revisions, and the documents that it cites', async () => {
    expect(await read('test')).toEqual({
      ...{ revision: 2, rowCount: 4 },
      revisions: [
        { revision: 2, rowsAdded: 2, rowsSuperseded: 1 },
        { revision: 1, rowsAdded: 3, rowsSuperseded: 0 },
      ],
      sources: [{ id: 'document:one', title: '规划' }],
    });
  });

  it('is at an earlier revision what it was then', async () => {
    expect(await read('test', 1)).toMatchObject({ revision: 1, rowCount: 3 });
  });

  it('is null where nothing ever was imported under its name, or not yet', async () => {
    expect([await read('other'), await read('test', 0)]).toEqual([null, null]);
  });
});
