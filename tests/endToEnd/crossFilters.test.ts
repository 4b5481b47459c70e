import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crossWorld } from './crossWorld.js';
import { type Cells, csvFolder } from './csvFolder.js';
import { ask } from './graph.js';
import { importInto, type OneProcess, openEmptyProcess } from './oneProcess.js';

type Rows = Readonly<Record<string, readonly Cells[]>>;
type Step = readonly [dataset: string, rows: Rows];

const { documents, organisation, work, works } = crossWorld;
const organised: Step[] = [
  ['documents', documents],
  ['organisation', organisation],
];

let graph: OneProcess;
beforeEach(async () => {
  graph = await openEmptyProcess();
});
afterEach(() => graph?.close());

const importRows = (dataset: string, rows: Rows) => importInto(graph, { folders: [csvFolder(rows)], dataset });

/** Conditions of a list on what another subgraph owns, and what fulfils them. */
const filters: [list: string, where: string, names: string[]][] = [
  [
    'agencies',
    'assignments: { plan: { eq: "plan:district" } }',
    ['city-housing', 'housing', 'other-housing', 'publicity'],
  ],
  ['agencies', 'assignments: { plan: { eq: "plan:district" }, role: { eq: SUPPORT } }', ['city-housing']],
  ['agencies', 'assignments: { target: { isNull: false } }', ['city-housing', 'publicity']],
  ['agencies', 'projects: { stage: { eq: IMPLEMENTATION } }', ['builder', 'housing']],
  ['agencies', 'projects: { stage: { eq: IMPLEMENTATION }, leads: false }', ['builder']],
  ['projects', 'lead: { area: { eq: "area:district" } }', ['hall', 'road']],
  ['projects', 'lead: { area: { within: "area:city" } }', ['hall', 'road', 'school']],
  ['projects', 'lead: { area: { kind: { eq: CITY } } }', ['school']],
  ['projects', 'lead: { kind: { eq: PARTY_ORGAN } }', ['hall']],
  ['projects', 'lead: { level: { eq: CITY } }', ['school']],
  ['projects', 'lead: { area: { eq: "area:district" }, kind: { eq: PARTY_ORGAN } }', ['hall']],
  ['projects', 'lead: { counterpartOf: { eq: "agency:other-housing" } }', ['road', 'school']],
  ['projects', 'party: { kind: { eq: ENTERPRISE } }', ['road']],
  ['tasks', 'leadAgency: { area: { eq: "area:district" } }', ['homes', 'news']],
  ['tasks', 'leadAgency: { kind: { eq: PARTY_ORGAN } }', ['news']],
  ['tasks', 'leadAgency: { level: { eq: DISTRICT } }', ['homes', 'news', 'roofs']],
  ['tasks', 'leadAgency: { counterpartOf: { eq: "agency:city-housing" } }', ['homes', 'roofs']],
  ['tasks', 'agency: { level: { eq: CITY } }', ['news']],
  ['targets', 'leadAgency: { area: { within: "area:district" } }', ['voices']],
  ['targets', 'leadAgency: { kind: { eq: PARTY_ORGAN } }', ['voices']],
  ['targets', 'leadAgency: { level: { eq: CITY } }', ['flats']],
  ['targets', 'leadAgency: { counterpartOf: { eq: "agency:housing" } }', ['flats']],
];

/** What each condition finds, asked in one query; at a time, if one is given. */
async function found(at?: string): Promise<string[][]> {
  const fields = filters.map(
    ([list, where], index) =>
      `f${index}: ${list}(where: { ${where} }, orderBy: [{ field: ID }]${at ? `, knownAt: "${at}"` : ''}) { totalCount nodes { id } }`,
  );
  const { data, errors } = await ask(graph, `query All { ${fields.join('\n')} }`);
  expect(errors).toBeUndefined();
  return filters.map((_, index) => {
    const { totalCount, nodes } = data[`f${index}`];
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }: { id: string }) => id.slice(id.indexOf(':') + 1).replace(/@.*/, ''));
  });
}

const expected = filters.map(([, , names]) => names);

/** The organisation with some cells of some agencies changed. */
const organisationWith = (cellsOf: (id: string) => Cells): Rows => ({
  ...organisation,
  agencies: organisation.agencies.map((agency) => ({ ...agency, ...cellsOf(agency.id ?? '') })),
});
/** Before anybody knew what the agencies are. */
const draft = organisationWith(() => ({ kind: 'COLLECTIVE', level: 'NATIONAL', function: '', area_id: 'area:other' }));
/** After the publicity department became a public institution of the other district. */
const corrected = organisationWith(
  (id): Cells => (id === 'agency:publicity' ? { kind: 'PUBLIC_INSTITUTION', area_id: 'area:other' } : {}),
);
const moved: Readonly<Record<string, string[]>> = {
  'lead: { area: { eq: "area:district" } }': ['road'],
  'lead: { kind: { eq: PARTY_ORGAN } }': [],
  'lead: { area: { eq: "area:district" }, kind: { eq: PARTY_ORGAN } }': [],
  'leadAgency: { area: { eq: "area:district" } }': ['homes'],
  'leadAgency: { kind: { eq: PARTY_ORGAN } }': [],
  'leadAgency: { area: { within: "area:district" } }': [],
};
const expectedThen = filters.map(([, where, names]) => moved[where] ?? names);

describe('a condition on what another subgraph owns', () => {
  it.each<[string, Step[]]>([
    ['in one data set', [['all', { ...documents, ...organisation, ...work, ...works }]]],
    ['plans before projects', [...organised, ['work', work], ['works', works]]],
    ['projects before plans', [...organised, ['works', works], ['work', work]]],
    [
      'agencies, as they are, after both',
      [
        ['documents', documents],
        ['organisation', draft],
        ['work', { ...work, ...works }],
        ['organisation', organisation],
      ],
    ],
  ])('finds the same right after the import, %s', async (_, steps) => {
    for (const [dataset, rows] of steps) await importRows(dataset, rows);
    expect(await found()).toEqual(expected);
  });

  it('finds nothing before anything is imported', async () => {
    expect(await found()).toEqual(filters.map(() => []));
  });

  it('finds what a correction of the owner says from its revision on, and not before', async () => {
    for (const [dataset, rows] of [...organised, ['work', work], ['works', works]] satisfies Step[])
      await importRows(dataset, rows);
    const before = await changedAt();
    await importRows('organisation', corrected);
    expect(await found()).toEqual(expectedThen);
    expect(await found(before)).toEqual(expected);
  });
});

/** When the newest of the data sets came to stand. */
async function changedAt(): Promise<string> {
  const { data } = await ask(graph, '{ datasets { agenciesPart { changedAt } } }');
  const times = data.datasets.map((dataset: { agenciesPart: { changedAt: string } }) => dataset.agenciesPart.changedAt);
  return times.sort().at(-1);
}
