import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyCopy, investment, programme, project } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld([
    project('project:a', { document_id: 'document:two' }),
    project('project:b', { document_id: 'document:one' }),
    agencyCopy({ id: 'agency:x', kind: 'ENTERPRISE', level: 'NONE' }),
  ]);
  await world.write([
    project('project:a', { document_id: 'document:two', name_en: 'Changed' }),
    programme('programme:p', { document_id: 'document:two' }),
    investment('investment:a', 'project:a', 'CONTRACTED', '1', { document_id: 'document:three' }),
  ]);
});
afterAll(() => world.database.close());

const part = async (name: string, revision?: number) => {
  const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Dataset { name projectsPart {
    revision changedAt rowCount sources { __typename id } revisions { revision changedAt rowsAdded rowsSuperseded } } } } }`;
  const { _entities } = await world.ask(query, { all: [{ __typename: 'Dataset', name }] }, revision);
  return _entities[0].projectsPart;
};

describe('what stands of a data set', () => {
  it('is told with its rows, copies not counted, the documents that they cite and all its revisions, newest first', async () => {
    const found = await part('test');
    expect(found).toEqual({
      revision: 2,
      changedAt: found.revisions[0].changedAt,
      rowCount: 3,
      sources: ['document:three', 'document:two'].map((id) => ({ __typename: 'Document', id })),
      revisions: [
        { revision: 2, changedAt: expect.stringMatching(/^\d{4}-.*Z$/), rowsAdded: 3, rowsSuperseded: 2 },
        { revision: 1, changedAt: expect.stringMatching(/^\d{4}-.*Z$/), rowsAdded: 2, rowsSuperseded: 0 },
      ],
    });
  });

  it('is told as it stood at an earlier revision', async () => {
    expect(await part('test', 1)).toMatchObject({
      revision: 1,
      rowCount: 2,
      sources: [{ id: 'document:one' }, { id: 'document:two' }],
      revisions: [{ revision: 1 }],
    });
  });

  it('is null if nothing of it ever stood', async () => {
    expect([await part('none'), await part('test', 0)]).toEqual([null, null]);
  });
});
