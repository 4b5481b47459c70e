import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { isOutputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { dataOf, execute, write } from './dataset.js';
import { everyField } from './everyField.js';
import { openMigrated } from './openMigrated.js';
import { zhoucun } from './zhoucun.js';

const bureau = 'agency:370306/emergency-management-bureau';
const committee = 'agency:370306/work-safety-committee';
let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  await write(database, subgraph, zhoucun);
});

afterAll(() => database.close());

const ask = (query: string) => dataOf(subgraph, query);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const everyFieldOf = (name: string): string => {
  const type = subgraph.schema.getType(name);
  return everyField(subgraph.schema, isOutputType(type) ? type : undefined);
};

describe('every field', () => {
  it.each(['agencies', 'areas'])('of all %s resolves without error', async (list) => {
    const connection = everyFieldOf(list === 'agencies' ? 'AgencyConnection' : 'AreaConnection');
    const data = await ask(`{ ${list}(first: 200) ${connection} }`);
    expect(data[list].nodes).toHaveLength(data[list].totalCount);
  });

  it('of an agency tells what its row has', async () => {
    const { agency } = await ask(`{ agency(id: "${bureau}") {
      id name en: name(locale: EN) englishNameUnofficial shortName kind level uscc
      area { id name } parent { id } children { id } citations { document { __typename id } locator reported note }
    } }`);
    expect(agency).toEqual({
      id: bureau,
      name: '淄博市周村区应急管理局',
      en: 'Zhoucun Emergency Management Bureau',
      englishNameUnofficial: true,
      shortName: '区应急局',
      kind: 'GOVERNMENT_DEPARTMENT',
      level: 'DISTRICT',
      uscc: null,
      area: { id: 'area:370306', name: '周村区' },
      parent: { id: 'agency:370306/district-government' },
      children: [],
      citations: [
        { document: { __typename: 'Document', id: 'document:gazette' }, locator: '§一 ¶1', reported: null, note: null },
      ],
    });
  });

  it('of an agency is null or empty where its row has nothing', async () => {
    const { agency } = await ask(`{ agency(id: "agency:zibo-daily") {
      shortName uscc area { id } parent { id } children { id } aliases { name } counterparts { id }
      memberships { role } members { role }
    } }`);
    expect(agency).toEqual({
      shortName: null,
      uscc: null,
      area: null,
      parent: null,
      children: [],
      aliases: [],
      counterparts: [],
      memberships: [],
      members: [],
    });
  });

  it('of an area tells what its row has', async () => {
    const { area } = await ask(`{ area(id: "area:370306") {
      id code name en: name(locale: EN) shortName kind parent { id parent { id parent { id } } } children { id }
      citations { document { id } }
    } }`);
    expect(area).toEqual({
      id: 'area:370306',
      code: '370306',
      name: '周村区',
      en: 'Zhoucun District',
      shortName: '周村',
      kind: 'DISTRICT',
      parent: { id: 'area:370300', parent: { id: 'area:370000', parent: null } },
      children: [],
      citations: [{ document: { id: 'document:gazette' } }],
    });
  });

  it('of a seat tells whose it is: an agency, or an office in the language asked for', async () => {
    const { agency } = await ask(`{ agency(id: "${committee}") {
      members { role body { id } member { id } office en: office(locale: EN) citations { locator } }
    } }`);
    const of = { body: { id: committee }, citations: [{ locator: '¶1' }] };
    expect(agency.members.slice(0, 3)).toEqual([
      { ...of, role: 'CHAIR', member: null, office: '区长', en: 'Head of the District' },
      { ...of, role: 'VICE_CHAIR', member: null, office: '副区长', en: '副区长' },
      { ...of, role: 'OFFICE', member: { id: bureau }, office: null, en: null },
    ]);
  });
});

describe('one agency', () => {
  it('is found by id and by unified social credit code', async () => {
    const data = await ask(
      '{ a: agency(id: "agency:zibo-daily") { id } b: agency(uscc: "11370300MB00000000") { id } }',
    );
    expect(data).toEqual({ a: { id: 'agency:zibo-daily' }, b: { id: 'agency:370300/emergency-management-bureau' } });
  });

  it.each([
    'agency:none',
    '',
    'agency:zibo-daily ',
    'AGENCY:ZIBO-DAILY',
    'area:370306',
    "' or true --",
    '\\u0000',
    '%',
  ])('is null for the id %j, which names none', async (id) => {
    expect(await ask(`{ agency(id: "${id}") { id } }`)).toEqual({ agency: null });
  });

  it.each(['11370300MB00000001', '', '\\u0000'])('is null for the code %j, which no agency has', async (uscc) => {
    expect(await ask(`{ agency(uscc: "${uscc}") { id } }`)).toEqual({ agency: null });
  });

  it.each([
    ['agency', 'id, uscc', ''],
    ['agency', 'id, uscc', '(id: null)'],
    ['agency', 'id, uscc', '(id: "agency:zibo-daily", uscc: "11370300MB00000000")'],
    ['area', 'id, code', ''],
    ['area', 'id, code', '(id: "area:370306", code: "370306")'],
  ])('is refused as %s by none or several of %s', async (name, field, args) => {
    const statements = await statementsOf(database, async () => {
      const { data, errors } = await execute(subgraph, `{ ${name}${args} { id } }`);
      expect(data).toEqual({ [name]: null });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'ARGUMENT_MISSING', field, messageZh: `${field} 必须且只能给出一个` },
      ]);
    });
    expect(statements).toEqual([]);
  });
});

describe('one area', () => {
  it('is found by id and by division code, null where there is none', async () => {
    const data = await ask(
      '{ a: area(id: "area:370303") { id } b: area(code: "370306") { id } c: area(code: "370399") { id } }',
    );
    expect(data).toEqual({ a: { id: 'area:370303' }, b: { id: 'area:370306' }, c: null });
  });

  it('has the areas below it, by id, and its agencies, by id', async () => {
    const { area } = await ask(
      '{ area(code: "370300") { children { id agencies(first: 2) { totalCount nodes { id } } } } }',
    );
    expect(area.children).toEqual([
      { id: 'area:370300/high-tech-zone', agencies: { totalCount: 0, nodes: [] } },
      { id: 'area:370303', agencies: { totalCount: 1, nodes: [{ id: 'agency:370303/emergency-management-bureau' }] } },
      {
        id: 'area:370306',
        agencies: {
          totalCount: 5,
          nodes: [{ id: 'agency:370306/disaster-reduction-committee' }, { id: 'agency:370306/district-government' }],
        },
      },
    ]);
  });
});

describe('what belongs to an agency', () => {
  it('comes in order: aliases by name, children by id', async () => {
    const { a, b } = await ask(`{
      a: agency(id: "${bureau}") { aliases { name kind citations { document { id } } } }
      b: agency(id: "agency:370306/district-government") { children { id } }
    }`);
    const citations = [{ document: { id: 'document:gazette' } }];
    expect(a.aliases).toEqual([
      { name: '区应急局', kind: 'SHORT_NAME', citations },
      { name: '区应急管理局', kind: 'VARIANT', citations },
      { name: '周村应急局', kind: 'SHORT_NAME', citations },
    ]);
    expect(ids(b.children)).toEqual([bureau, 'agency:370306/finance-bureau']);
  });

  it('comes in order: members by role, then id; memberships by body', async () => {
    const { a, b } = await ask(`{
      a: agency(id: "${committee}") { members { role member { id } } }
      b: agency(id: "${bureau}") { memberships { body { id } role } }
    }`);
    expect(
      a.members.map(({ role, member }: { role: string; member: { id: string } | null }) => [role, member?.id]),
    ).toEqual([
      ['CHAIR', undefined],
      ['VICE_CHAIR', undefined],
      ['OFFICE', bureau],
      ['MEMBER', bureau],
      ['MEMBER', 'agency:370306/finance-bureau'],
      ['SUBSIDIARY', 'agency:370306/disaster-reduction-committee'],
    ]);
    expect(b.memberships).toEqual([
      { body: { id: 'agency:370306/disaster-reduction-committee' }, role: 'MEMBER' },
      { body: { id: committee }, role: 'MEMBER' },
      { body: { id: committee }, role: 'OFFICE' },
    ]);
  });

  it('has its counterparts one level up, one level down and next door, highest level first, without itself', async () => {
    const { a, b, c } = await ask(`{
      a: agency(id: "agency:370300/emergency-management-bureau") { counterparts { id } }
      b: agency(id: "${bureau}") { counterparts { id level } }
      c: agency(id: "agency:370306/finance-bureau") { counterparts { id } }
    }`);
    expect(ids(a.counterparts)).toEqual([
      'agency:370000/emergency-management-department',
      'agency:370303/emergency-management-bureau',
      bureau,
    ]);
    expect(ids(b.counterparts).slice(-2)).toEqual([
      'agency:370300/emergency-management-bureau',
      'agency:370303/emergency-management-bureau',
    ]);
    expect(ids(b.counterparts)).not.toContain(bureau);
    expect(c.counterparts).toEqual([]);
  });
});

describe('a reference of the gateway', () => {
  it('is resolved with one statement a type, in the order of the references, null for what is not there', async () => {
    const representations = [
      { __typename: 'Agency', id: bureau },
      { __typename: 'Area', id: 'area:370306' },
      { __typename: 'Agency', id: 'agency:none' },
      { __typename: 'Agency', id: 'agency:zibo-daily' },
      { __typename: 'Area', id: 'area:370300' },
    ];
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Agency { id } ... on Area { id } }
    }`;
    const statements = await statementsOf(database, async () => {
      const { _entities } = await dataOf(subgraph, { query, variables: { representations } });
      expect(_entities).toEqual(representations.map(({ id }) => (id === 'agency:none' ? null : { id })));
    });
    expect(statements).toHaveLength(2);
  });
});
