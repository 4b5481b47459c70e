import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, link, planRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:city', issuer_id: 'agency:city', issued_on: '2021-09-01', published: '2021-09' }),
    documentRecord({ id: 'document:outline', published: '2021-03-01', year_inferred: true }),
    documentRecord({
      id: 'document:district',
      title_zh: '区规划',
      title_en: 'District plan',
      document_number: '〔2021〕35号',
    }),
    documentRecord({ id: 'document:evaluation' }),
    documentRecord({ id: 'document:gazette' }),
    link('document:district', 'BASED_ON', 'document:outline'),
    link('document:district', 'BASED_ON', 'document:city'),
    link('document:district', 'NAMES', 'document:evaluation'),
    link('document:evaluation', 'FOLLOWS_UP', 'document:district'),
    link('document:evaluation', 'NAMES', 'document:district'),
    link('document:city', 'NAMES', 'document:district'),
    link('document:gazette', 'CONTAINS', 'document:district'),
    planRecord({ id: 'plan:city', own_document_id: 'document:city' }),
    planRecord({ id: 'plan:district', own_document_id: 'document:district', document_id: 'document:gazette' }),
  ]);
});
afterAll(() => world.database.close());

const document = async (id: string, selection: string) =>
  (await world.ask(`query ($id: ID!) { document(id: $id) { ${selection} } }`, { id }))?.document;
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('a document', () => {
  it('rests on those that it names as its basis, by id', async () => {
    expect(ids((await document('document:district', 'basedOn { id }')).basedOn)).toEqual([
      'document:city',
      'document:outline',
    ]);
    expect((await document('document:city', 'basedOn { id }')).basedOn).toEqual([]);
  });

  it('is cited by those that rest on it, name it or follow it up, each once, but not by what prints it', async () => {
    expect(ids((await document('document:district', 'citedBy { id }')).citedBy)).toEqual([
      'document:city',
      'document:evaluation',
    ]);
    expect(ids((await document('document:city', 'citedBy { id }')).citedBy)).toEqual(['document:district']);
  });

  it('leads to the plan that it is, and to none where it is none', async () => {
    expect((await document('document:district', 'plan { id }')).plan).toEqual({ id: 'plan:district' });
    expect((await document('document:gazette', 'plan { id }')).plan).toBeNull();
  });

  it('has a day of publication only where it is known to the day', async () => {
    const dates = 'published publishedOn yearInferred issuedOn issuer { id }';
    expect(await document('document:city', dates)).toEqual({
      published: '2021-09',
      publishedOn: null,
      yearInferred: false,
      issuedOn: '2021-09-01',
      issuer: { id: 'agency:city' },
    });
    expect(await document('document:outline', dates)).toEqual({
      published: '2021-03-01',
      publishedOn: '2021-03-01',
      yearInferred: true,
      issuedOn: null,
      issuer: null,
    });
  });

  it('has its title in the language asked for', async () => {
    expect(await document('document:district', 'zh: title en: title(locale: EN) documentNumber')).toEqual({
      zh: '区规划',
      en: 'District plan',
      documentNumber: '〔2021〕35号',
    });
  });

  it('is null under an id that none has', async () => {
    expect(await document('document:none', 'id')).toBeNull();
  });
});

describe('a plan', () => {
  it('rests on the plans whose documents its own document rests on', async () => {
    const { plans } = await world.ask('{ plans { nodes { id basedOn { id } } } }');
    expect(plans.nodes).toEqual([
      { id: 'plan:city', basedOn: [] },
      { id: 'plan:district', basedOn: [{ id: 'plan:city' }] },
    ]);
  });

  it('tells the document that it is from the one that it is cited from', async () => {
    const { plan } = await world.ask(
      '{ plan(id: "plan:district") { document { id } citations { document { id title } locator } period { start end label partial } } }',
    );
    expect(plan).toEqual({
      document: { id: 'document:district' },
      citations: [{ document: { id: 'document:gazette', title: '文件' }, locator: '正文' }],
      period: { start: '2021-01-01', end: '2025-12-31', label: '2021–2025年', partial: false },
    });
  });
});
