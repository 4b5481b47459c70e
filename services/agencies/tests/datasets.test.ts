import type { Database } from '@zibo-graph/database';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, area, dataOf, task, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

let database: Database;
let subgraph: Subgraph;

// Revisions 1 to 5: two data sets, of which one has no row of this subgraph; a change; an end; and something after it.
beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  const one = { areas: [area('1')], agencies: [agency('a'), agency('b', { document_id: 'document:yearbook' })] };
  await write(database, subgraph, one, 'organisation');
  await write(database, subgraph, { tasks: [task('one')] }, 'Work');
  await write(database, subgraph, { ...one, agencies: [agency('a', { name_zh: '新局' })] }, 'organisation');
  await write(database, subgraph, {}, 'organisation');
  await write(database, subgraph, { findings: [{ id: 'finding:one' }] }, '发现');
});

afterAll(() => database.close());

const part = `agenciesPart {
  revision rowCount changedAt sources { __typename id } revisions { revision rowsAdded rowsSuperseded changedAt }
}`;
const datasetsAt = async (revision: number) =>
  (await dataOf(subgraph, `{ datasets { name ${part} } }`, revision)).datasets;
const namesAt = async (revision: number) => (await datasetsAt(revision)).map(({ name }: { name: string }) => name);

describe('the data sets', () => {
  it('are those that have a row in the graph, in this subgraph or another, by name', async () => {
    expect(await namesAt(0)).toEqual([]);
    expect(await namesAt(2)).toEqual(['Work', 'organisation']);
    expect(await namesAt(4)).toEqual(['Work']);
    expect(await namesAt(5)).toEqual(['Work', '发现']);
  });

  it('tell what stands of them here, from which documents, and what each revision did', async () => {
    const [, organisation] = await datasetsAt(3);
    expect(organisation.agenciesPart).toMatchObject({
      revision: 3,
      rowCount: 2,
      sources: [{ __typename: 'Document', id: 'document:gazette' }],
      revisions: [
        { revision: 3, rowsAdded: 1, rowsSuperseded: 2 },
        { revision: 1, rowsAdded: 3, rowsSuperseded: 0 },
      ],
    });
    expect(organisation.agenciesPart.changedAt).toBe(organisation.agenciesPart.revisions[0].changedAt);
    const [before] = await datasetsAt(1);
    expect(before.agenciesPart.sources.map(({ id }: { id: string }) => id)).toEqual([
      'document:gazette',
      'document:yearbook',
    ]);
  });

  it('count no copy as a row: of what is in other subgraphs alone nothing stands here', async () => {
    const [work] = await datasetsAt(2);
    expect(work.agenciesPart).toMatchObject({ rowCount: 0, sources: [] });
  });

  it('are resolved for the gateway by name, those that never were with nothing', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Dataset { name agenciesPart { rowCount } } } }`;
    const all = ['organisation', 'none', '\0'].map((name) => ({ __typename: 'Dataset', name }));
    expect(await dataOf(subgraph, { query, variables: { all } })).toEqual({
      _entities: [
        { name: 'organisation', agenciesPart: { rowCount: 0 } },
        { name: 'none', agenciesPart: null },
        { name: '\0', agenciesPart: null },
      ],
    });
  });
});
