import { investment, membership, programme, project, type TestRecord } from './records.js';

const period = (start: string, end: string) => ({ period_start: start, period_end: end });
const day = (as_of: string) => ({ as_of });
const amount = (name: string, project_id: string, kind: string, value: string, more = {}) =>
  investment(`investment:${name}`, `project:${project_id}`, kind, value, more);

/** Projects that an agency leads, one agency a case: what stands beside what is the agency's own. */
function led(agency: string, names: readonly string[], parents: Readonly<Record<string, string>> = {}): TestRecord[] {
  return names.map((name) =>
    project(`project:${name}`, {
      lead_id: `agency:${agency}`,
      parent_id: parents[name] ? `project:${parents[name]}` : null,
    }),
  );
}

const bounds = {
  exact: 'EXACT',
  about: 'ABOUT',
  least: 'AT_LEAST',
  more: 'MORE_THAN',
  most: 'AT_MOST',
  less: 'LESS_THAN',
};

/** Projects with amounts, each case led by an agency of its own. */
export const investmentRecords: readonly TestRecord[] = [
  ...led('latest', ['l1', 'l2', 'l3']),
  amount('l1-undated', 'l1', 'COMPLETED_TO_DATE', '1'),
  amount('l1-2021', 'l1', 'COMPLETED_TO_DATE', '10', day('2021-12-31')),
  amount('l1-2022', 'l1', 'COMPLETED_TO_DATE', '100', day('2022-12-31')),
  amount('l2-undated', 'l2', 'TOTAL_PLANNED', '3'),
  amount('l2-a', 'l2', 'TOTAL_PLANNED', '5', day('2022-01-01')),
  amount('l2-b', 'l2', 'TOTAL_PLANNED', '7', day('2022-01-01')),
  // Half a year's plan ends before the year's, whatever the day on which it was told.
  amount('l3-half', 'l3', 'ANNUAL_PLAN', '40', { ...period('2022-01-01', '2022-06-30'), ...day('2022-12-01') }),
  amount('l3-year', 'l3', 'ANNUAL_PLAN', '90', { ...period('2022-01-01', '2022-12-31'), ...day('2022-01-01') }),

  ...Object.entries(bounds).flatMap(([name, bound]) => [
    ...led(`bound-${name}`, [name]),
    amount(name, name, 'TOTAL_PLANNED', '1.10', { bound }),
    membership('programme:all', `project:${name}`),
  ]),
  programme('programme:all'),

  ...led('nested', ['grand', 'between', 'part', 'alone'], { part: 'between', between: 'grand' }),
  ...['grand', 'part', 'alone'].map((name) => amount(`nested-${name}`, name, 'TOTAL_PLANNED', '1')),
  amount('nested-contracted', 'part', 'CONTRACTED', '1', day('2022-01-01')),
  ...led('apart', ['whole-elsewhere'], {}),
  project('project:part-here', { lead_id: 'agency:here', parent_id: 'project:whole-elsewhere' }),
  amount('elsewhere', 'whole-elsewhere', 'FUNDS_IN_PLACE', '5'),
  amount('here', 'part-here', 'FUNDS_IN_PLACE', '2'),

  ...led('days', ['d1', 'd2', 'd3']),
  amount('d1', 'd1', 'COMPLETED_TO_DATE', '1', day('2022-06-30')),
  amount('d2', 'd2', 'COMPLETED_TO_DATE', '1', day('2022-12-31')),
  amount('d3', 'd3', 'COMPLETED_TO_DATE', '1', day('2022-06-30')),
  amount('d3-later', 'd3', 'COMPLETED_TO_DATE', '1', day('2022-12-31')),
  ...['d1', 'd2'].map((name) => amount(`${name}-total`, name, 'TOTAL_PLANNED', '1', day(`202${name.slice(1)}-01-01`))),
  ...led('undated', ['u1', 'u2']),
  amount('u1', 'u1', 'FUNDS_IN_PLACE', '1', day('2022-06-30')),
  amount('u2', 'u2', 'FUNDS_IN_PLACE', '1'),
  ...led('periods', ['p1', 'p2']),
  amount('p1', 'p1', 'COMPLETED_IN_PERIOD', '1', period('2022-01-01', '2022-12-31')),
  amount('p2', 'p2', 'COMPLETED_IN_PERIOD', '1', period('2022-07-01', '2022-12-31')),

  ...led('sources', ['s1', 's2', 's3']),
  amount('s1-total', 's1', 'TOTAL_PLANNED', '100', { ...day('2021-01-01'), document_id: 'document:one' }),
  amount('s1-budget', 's1', 'APPROVED_BUDGET', '120', { ...day('2022-01-01'), document_id: 'document:two' }),
  amount('s2-a', 's2', 'CONTRACTED', '10', { document_id: 'document:one' }),
  amount('s2-b', 's2', 'CONTRACTED', '11', { document_id: 'document:one' }),
  amount('s3-a', 's3', 'ANNUAL_PLAN', '100', { ...period('2022-01-01', '2022-12-31'), document_id: 'document:one' }),
  amount('s3-b', 's3', 'ANNUAL_PLAN', '99', {
    ...period('2022-01-01', '2022-12-31'),
    document_id: 'document:two',
    bound: 'ABOUT',
  }),
];
