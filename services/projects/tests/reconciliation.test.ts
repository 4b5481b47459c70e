import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { investment, membership, programme, project, report, type TestRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const announced = { project_count: 3, completed_investment: '1000000000.30', completed_investment_bound: 'EXACT' };
const members = (...names: string[]): TestRecord[] =>
  names.flatMap((name) => [project(`project:${name}`), membership('programme:p', `project:${name}`)]);
const toDate = (name: string, project: string, amount: string, as_of: string | null) =>
  investment(`investment:${name}`, `project:${project}`, 'COMPLETED_TO_DATE', amount, { as_of });

async function reconcile(records: TestRecord[], asOf?: string) {
  await world.write([programme('programme:p'), ...records]);
  const query = `query ($asOf: Date) { programme(id: "programme:p") { reconciliation(asOf: $asOf) {
    reported { asOf projectCount } registeredProjects registeredCompletedInvestment { amount bound reported }
    missingProjects missingCompletedInvestment { amount bound } coverage
    findings { rule ruleTitle severity subjects zh: message en: message(locale: EN) citations { locator } } } } }`;
  return (await world.ask(query, { asOf })).programme.reconciliation;
}

describe('a reconciliation', () => {
  it('says that all is missing where nothing is registered', async () => {
    const result = await reconcile([
      report('report:r', 'programme:p', '2022-12-08', {
        ...announced,
        project_count: 130,
        completed_investment: '52400000000',
      }),
    ]);
    expect(result).toEqual({
      reported: { asOf: '2022-12-08', projectCount: 130 },
      registeredProjects: 0,
      registeredCompletedInvestment: { amount: '0', bound: 'EXACT', reported: null },
      missingProjects: 130,
      missingCompletedInvestment: { amount: '52400000000', bound: 'EXACT' },
      coverage: 0,
      findings: [
        {
          rule: 'REGISTER_INCOMPLETE',
          ruleTitle: '登记不全',
          severity: 'INFO',
          subjects: ['programme:p'],
          zh: '登记不全：通报项目130个、完成投资524亿元；已登记项目0个、完成投资0元；尚缺项目130个、完成投资524亿元。',
          en: 'The register is incomplete: reported 130 projects, CNY 52.4 billion completed; registered 0 projects, CNY 0 completed; missing 130 projects, CNY 52.4 billion completed.',
          citations: [{ locator: '正文' }],
        },
      ],
    });
  });

  it('subtracts what is registered exactly, to the last digit', async () => {
    const result = await reconcile([
      report('report:r', 'programme:p', '2022-12-08', announced),
      ...members('a', 'b'),
      toDate('a', 'a', '0.10', '2022-10-01'),
      toDate('b', 'b', '0.20', '2022-10-01'),
    ]);
    expect(result).toMatchObject({
      registeredProjects: 2,
      registeredCompletedInvestment: { amount: '0.3', bound: 'EXACT' },
      missingProjects: 1,
      missingCompletedInvestment: { amount: '1000000000' },
      coverage: 2 / 3,
      findings: [{ rule: 'REGISTER_INCOMPLETE' }],
    });
  });

  it('finds nothing where the register is complete', async () => {
    const result = await reconcile([
      report('report:r', 'programme:p', '2022-12-08', announced),
      ...members('a', 'b', 'c'),
      toDate('a', 'a', '1000000000.30', null),
    ]);
    expect(result).toMatchObject({
      missingProjects: 0,
      missingCompletedInvestment: { amount: '0' },
      coverage: 1,
      findings: [],
    });
  });

  it('finds an error where more projects are registered than reported', async () => {
    const result = await reconcile([
      report('report:r', 'programme:p', '2022-12-08', { ...announced, project_count: 1 }),
      ...members('a', 'b'),
    ]);
    expect(result).toMatchObject({
      missingProjects: -1,
      coverage: 2,
      findings: [
        {
          rule: 'REGISTER_EXCEEDS_REPORT',
          ruleTitle: '登记多于通报',
          severity: 'ERROR',
          subjects: ['programme:p'],
          zh: '登记多于通报：通报项目1个、完成投资10.000000003亿元；已登记项目2个、完成投资0元。',
          en: 'More is registered than reported: reported 1 project, CNY 1.0000000003 billion completed; registered 2 projects, CNY 0 completed.',
        },
      ],
    });
  });

  it('finds an error where more investment is registered than reported, even of fewer projects', async () => {
    const result = await reconcile([
      report('report:r', 'programme:p', '2022-12-08', announced),
      ...members('a'),
      toDate('a', 'a', '1000000000.31', '2022-12-01'),
    ]);
    expect(result.missingCompletedInvestment.amount).toBe('-0.01');
    expect(result.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'REGISTER_INCOMPLETE',
      'REGISTER_EXCEEDS_REPORT',
    ]);
    expect(result.findings[0].en).toMatch(/missing 2 projects\.$/);
  });

  it('counts what is registered where nothing is reported, and calls nothing missing', async () => {
    const result = await reconcile([
      report('report:without-figures', 'programme:p', '2022-12-08', {
        total_investment: '5',
        total_investment_bound: 'EXACT',
      }),
      ...members('a'),
      toDate('a', 'a', '7', '2022-12-01'),
    ]);
    expect(result).toEqual({
      reported: null,
      registeredProjects: 1,
      registeredCompletedInvestment: { amount: '7', bound: 'EXACT', reported: null },
      missingProjects: null,
      missingCompletedInvestment: null,
      coverage: null,
      findings: [],
    });
  });

  it('keeps the bound of the report in what is missing', async () => {
    const result = await reconcile([
      report('report:r', 'programme:p', '2022-12-08', { ...announced, completed_investment_bound: 'ABOUT' }),
    ]);
    expect(result.missingCompletedInvestment.bound).toBe('ABOUT');
  });
});

describe('the report compared', () => {
  const reports = [
    report('report:1', 'programme:p', '2022-03-31', { project_count: 10 }),
    report('report:2', 'programme:p', '2022-06-30', { ...announced, project_count: 20 }),
    report('report:3', 'programme:p', '2022-09-30', { project_count: 30 }),
    report('report:4', 'programme:p', '2022-12-31', { ...announced, project_count: 40 }),
    report('report:5', 'programme:p', '2022-12-31', { ...announced, project_count: 50 }),
    report('report:6', 'programme:p', '2023-03-31', { project_count: 60 }),
  ];

  it.each([
    ['none before the first report', '2022-03-30', null],
    ['the latest that counts projects while none states completed investment', '2022-04-01', 10],
    ['the one of that very day', '2022-06-30', 20],
    ['the latest that states completed investment, though a later one counts projects', '2022-10-01', 20],
    ['the last by id of two of the same date', undefined, 50],
  ])('is %s', async (_, asOf, projectCount) => {
    const { reported } = await reconcile(reports, asOf);
    expect(reported?.projectCount ?? null).toBe(projectCount);
  });
});

describe('the registered investment of a member', () => {
  const inPeriod = (name: string, amount: string, year: number) =>
    investment(`investment:${name}`, 'project:a', 'COMPLETED_IN_PERIOD', amount, {
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
    });
  const figures = [
    ...members('a'),
    investment('investment:total', 'project:a', 'TOTAL_PLANNED', '999', { as_of: '2020-01-01' }),
    inPeriod('2020', '1', 2020),
    inPeriod('2023', '2', 2023),
    toDate('undated', 'a', '10', null),
    toDate('2021-06', 'a', '20', '2021-06-30'),
    toDate('2022-06-a', 'a', '30', '2022-06-30'),
    toDate('2022-06-b', 'a', '40', '2022-06-30'),
  ];

  it.each([
    ['nothing before its first figure', '2020-12-30', '0'],
    ['its latest of a period while none is to date', '2020-12-31', '1'],
    ['its latest to date', '2021-12-31', '20'],
    ['its latest to date, though one of a period is later, and the last by id of the same date', undefined, '40'],
  ])('is %s', async (_, asOf, amount) => {
    const { registeredCompletedInvestment } = await reconcile(figures, asOf);
    expect(registeredCompletedInvestment.amount).toBe(amount);
  });

  it('is its undated figure where it has no other and no day is asked for', async () => {
    const undated = [...members('a'), toDate('undated', 'a', '10', null)];
    expect((await reconcile(undated)).registeredCompletedInvestment.amount).toBe('10');
    const { programme } = await world.ask(
      '{ programme(id: "programme:p") { reconciliation(asOf: "2030-01-01") { registeredCompletedInvestment { amount } } } }',
    );
    expect(programme.reconciliation.registeredCompletedInvestment.amount).toBe('0');
  });
});
