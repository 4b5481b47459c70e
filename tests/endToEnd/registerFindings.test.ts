import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvFolder } from './csvFolder.js';
import { ask } from './graph.js';
import { importInto, type OneProcess, openOneProcess } from './oneProcess.js';

const programme = 'programme:370300/urban-construction-2022';
const id = 'finding:register-incomplete/programme/370300/urban-construction-2022';
const source = { document_id: 'document:urban-platform-briefing-2022-12-08', locator: '附件' };
const about = `where: { rule: { eq: "REGISTER_INCOMPLETE" }, subject: { eq: "${programme}" } }`;
const told =
  'rule ruleTitle severity severityLabel subjects zh: message en: message(locale: EN) citations { locator reported }';

let graph: OneProcess;
beforeEach(async () => {
  graph = await openOneProcess();
});
afterEach(() => graph?.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape of the data is the shape of the query.
const answer = async (query: string): Promise<any> => {
  const { data, errors } = await ask(graph, query);
  expect(errors).toBeUndefined();
  return data;
};

/** Projects of the programme, in a data set of their own. */
const importRegister = (count: number): Promise<void> => {
  const ids = Array.from({ length: count }, (_, index) => `project:370300/urban-construction-2022/${index + 1}`);
  const named = {
    name_zh: '道路',
    name_en: 'Road',
    sector: 'TRANSPORT_ROAD',
    stage: 'COMPLETION',
    stage_wording: '完工',
  };
  const rows = {
    projects: ids.map((project) => ({ id: project, ...named, ...source })),
    programme_memberships: ids.map((project_id) => ({ programme_id: programme, project_id, ...source })),
  };
  return importInto(graph, { folders: [csvFolder(rows)], dataset: 'register' });
};

describe('what does not fit between a report and its register', () => {
  it('is in the findings of the packaged data, as the reconciliation tells it, and is found by its id', async () => {
    const data = await answer(`{
      findings(${about}) { id ${told} }
      programme(id: "${programme}") { reconciliation { findings { ${told} } } }
      node(id: "${id}") { ... on Finding { id ${told} } }
      datasets { name }
    }`);
    const [finding] = data.findings;
    expect(finding).toMatchObject({
      id,
      severity: 'INFO',
      subjects: [programme],
      zh: expect.stringContaining('通报项目130个、完成投资524亿元'),
      citations: [{ reported: '130个' }],
    });
    expect(data.programme.reconciliation.findings.map((computed: object) => ({ id, ...computed }))).toEqual([finding]);
    expect(data.node).toEqual(finding);
    expect(data.datasets.map(({ name }: { name: string }) => name)).not.toContain('zibo-graph:reconciliation');
  });

  it('changes with a register in another data set, and is at an earlier time what it was then', async () => {
    const words = `findings(${about}) { en: message(locale: EN) }`;
    const [before] = (await answer(`{ ${words} }`)).findings;
    // In one transaction: what was found is of the very time of the import.
    const { datasets } = await answer('{ datasets { plansPart { changedAt } } }');
    const then = datasets[0].plansPart.changedAt;
    await importRegister(2);
    expect((await answer(`{ ${words} }`)).findings).toEqual([
      { en: expect.stringContaining('registered 2 projects, CNY 0 completed; missing 128 projects') },
    ]);
    expect((await answer(`{ findings(${about}, knownAt: "${then}") { en: message(locale: EN) } }`)).findings).toEqual([
      before,
    ]);
    await importRegister(130);
    expect(await answer(`{ ${words} node(id: "${id}") { id } }`)).toEqual({ findings: [], node: null });
  });
});
