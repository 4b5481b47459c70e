import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupedRecords } from './groupedRecords.js';
import { project } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(groupedRecords);
});
afterAll(() => world.database.close());

const aggregate = async (
  args: string,
  selection = 'groups { key { value label } count } rest { count } total { count }',
) => (await world.ask(`{ projectAggregate(${args}) { ${selection} } }`)).projectAggregate;

interface Group {
  readonly key: { readonly value: string | null; readonly label: string }[];
  readonly count: number;
}
const counts = ({ groups }: { groups: Group[] }) =>
  groups.map(({ key, count }) => [...key.map(({ value }) => value), count]);

describe('groups of projects', () => {
  it.each([
    [
      'AREA',
      [
        ['area:zhoucun', 2],
        ['area:city', 1],
        [null, 1],
      ],
    ],
    [
      'AREA_KIND',
      [
        ['DISTRICT', 2],
        ['CITY', 1],
        [null, 1],
      ],
    ],
    [
      'SECTOR',
      [
        ['ENERGY', 2],
        ['HEALTH', 2],
      ],
    ],
    [
      'STAGE',
      [
        ['IMPLEMENTATION', 2],
        ['COMPLETION', 1],
        ['UNKNOWN', 1],
      ],
    ],
    [
      'LEAD',
      [
        ['agency:bureau', 2],
        ['agency:firm', 1],
        [null, 1],
      ],
    ],
    [
      'LEAD_KIND',
      [
        ['GOVERNMENT_DEPARTMENT', 2],
        ['ENTERPRISE', 1],
        [null, 1],
      ],
    ],
    [
      'LEAD_LEVEL',
      [
        ['CITY', 2],
        ['NONE', 1],
        [null, 1],
      ],
    ],
    [
      'PROGRAMME',
      [
        ['programme:p', 2],
        ['programme:q', 2],
        [null, 1],
      ],
    ],
    [
      'START_YEAR',
      [
        ['2020', 1],
        ['2021', 1],
        ['2022', 1],
        [null, 1],
      ],
    ],
    [
      'START_QUARTER',
      [
        [null, 2],
        ['2020-Q4', 1],
        ['2021-Q4', 1],
      ],
    ],
    [
      'START_FIVE_YEARS',
      [
        ['2021-2025', 2],
        ['2016-2020', 1],
        [null, 1],
      ],
    ],
    [
      'COMPLETION_YEAR',
      [
        [null, 3],
        ['2022', 1],
      ],
    ],
    [
      'COMPLETION_QUARTER',
      [
        [null, 3],
        ['2022-Q3', 1],
      ],
    ],
    [
      'COMPLETION_FIVE_YEARS',
      [
        [null, 3],
        ['2021-2025', 1],
      ],
    ],
  ])('by %s', async (dimension, groups) => {
    expect(counts(await aggregate(`groupBy: [${dimension}]`))).toEqual(groups);
  });

  it('are those of several keys at once, a project of several programmes in each', async () => {
    expect(counts(await aggregate('groupBy: [PROGRAMME, AREA]'))).toEqual([
      ['programme:p', 'area:zhoucun', 2],
      ['programme:q', 'area:city', 1],
      ['programme:q', 'area:zhoucun', 1],
      [null, null, 1],
    ]);
  });

  it('is one, of all, where nothing is said to group by, even if there is none', async () => {
    const all = await aggregate(
      'groupBy: []',
      'groups { key { value } count } rest { count } total { key { value } count }',
    );
    expect(all).toEqual({ groups: [{ key: [], count: 4 }], rest: null, total: { key: [], count: 4 } });
    const none = await aggregate('groupBy: [], where: { id: { in: [] } }');
    expect(none).toMatchObject({ groups: [{ count: 0 }], rest: null, total: { count: 0 } });
  });

  it('are of the projects that fulfil the condition', async () => {
    const led = 'groupBy: [STAGE], where: { lead: { kind: { eq: GOVERNMENT_DEPARTMENT } } }';
    expect(counts(await aggregate(led))).toEqual([
      ['COMPLETION', 1],
      ['IMPLEMENTATION', 1],
    ]);
    const both = 'groupBy: [START_YEAR, PROGRAMME], where: { programme: { eq: "programme:q" } }';
    expect(counts(await aggregate(both))).toEqual([
      ['2020', 'programme:p', 1],
      ['2020', 'programme:q', 1],
      ['2022', 'programme:q', 1],
    ]);
  });
});

describe('the key of a group', () => {
  it.each([
    ['AREA', ['周村区', 'Zhoucun'], { area: { id: 'area:zhoucun' }, agency: null }],
    ['LEAD', ['市局', 'Bureau'], { area: null, agency: { id: 'agency:bureau' } }],
    ['PROGRAMME', ['甲', 'P'], { area: null, agency: null }],
    ['SECTOR', ['卫生', 'Health'], { area: null, agency: null }],
    ['AREA_KIND', ['区', 'District'], { area: null, agency: null }],
    ['COMPLETION_YEAR', ['2022年', '2022'], { area: null, agency: null }],
    ['COMPLETION_QUARTER', ['2022年第3季度', '2022 Q3'], { area: null, agency: null }],
    ['COMPLETION_FIVE_YEARS', ['2021–2025年', '2021–2025'], { area: null, agency: null }],
  ])('by %s is called %o', async (dimension, [zh, en], entities) => {
    const selection = 'groups { key { dimension zh: label en: label(locale: EN) area { id } agency { id } } }';
    const { groups } = await aggregate(`groupBy: [${dimension}], where: { id: { eq: "project:a" } }`, selection);
    expect(groups).toEqual([{ key: [{ dimension, zh, en, ...entities }] }]);
  });

  it('of projects that have no value is null, and says so', async () => {
    const { groups } = await aggregate(
      'groupBy: [LEAD], where: { id: { eq: "project:d" } }',
      'groups { key { value zh: label en: label(locale: EN) agency { id } } }',
    );
    expect(groups).toEqual([{ key: [{ value: null, zh: '无', en: 'None', agency: null }] }]);
  });

  it('that names what the graph knows no name of is called by its id', async () => {
    const later = await openWorld([project('project:x', { area_id: 'area:unknown' })]);
    try {
      const { projectAggregate } = await later.ask(
        '{ projectAggregate(groupBy: [AREA]) { groups { key { label } } } }',
      );
      expect(projectAggregate.groups).toEqual([{ key: [{ label: 'area:unknown' }] }]);
    } finally {
      await later.database.close();
    }
  });
});
