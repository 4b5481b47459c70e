import type { BenchOperation } from './benchGraph.js';
import { projectId } from './registerProject.js';
import { wholeProgramme } from './syntheticRegister.js';

/** An operation of the table, for a register of so many projects. */
export interface ExplainOperation extends Omit<BenchOperation, 'variables'> {
  /** What it asks for; no two have the same. */
  readonly title: string;
  readonly variables?: (projects: number) => Readonly<Record<string, unknown>>;
  /** It is asked for a page behind a cursor near the end of the list, in the variable `after`. */
  readonly deep?: true;
}

const orderFields = ['ID', 'CODE', 'NAME', 'NAME_EN', 'SECTOR', 'STAGE', 'AREA', 'LEAD'];
const transportBureau = 'agency:370300/transport-bureau';
const batch = 'programme:synthetic/batch-00001';
const builder = 'agency:synthetic/builder-000001';

/** Conditions on projects, by what they leave. */
const conditions: readonly (readonly [title: string, where: string])[] = [
  ['in an area', '{ area: { eq: "area:370303" } }'],
  ['in an area or below', '{ area: { within: "area:370306" } }'],
  ['of a sector', '{ sector: { eq: HEALTH } }'],
  ['of a stage', '{ stage: { eq: SUSPENDED } }'],
  ['of a stage that none is in', '{ stage: { eq: CANCELLED } }'],
  ['of a lead agency', `{ lead: { eq: "${transportBureau}" } }`],
  ['led by party organs', '{ lead: { kind: { eq: PARTY_ORGAN } } }'],
  [
    'led by departments of a district',
    '{ lead: { area: { eq: "area:370306" }, kind: { eq: GOVERNMENT_DEPARTMENT } } }',
  ],
  ['led by counterparts of a bureau', `{ lead: { counterpartOf: { eq: "${transportBureau}" } } }`],
  ['without a lead agency', '{ lead: { isNull: true } }'],
  ['without a code', '{ code: { isNull: true } }'],
  ['of a code', '{ code: { eq: "SYNTHETIC-0000077" } }'],
  ['with a word in the name that many have', '{ name: { contains: "道路" } }'],
  ['with a word in the name that one has', '{ name: { contains: "工程77号" } }'],
  ['of a programme of 130', `{ programme: { eq: "${batch}" } }`],
  ['of a programme of all', `{ programme: { eq: "${wholeProgramme}" } }`],
  ['of a builder', `{ party: { eq: "${builder}" } }`],
  ['of any enterprise', '{ party: { kind: { eq: ENTERPRISE } } }'],
  ['of 2 billion and more', '{ investment: { kind: { eq: COMPLETED_TO_DATE }, amount: { gte: "2000000000" } } }'],
  ['of a stage or an area', '{ or: [{ stage: { eq: SUSPENDED } }, { area: { eq: "area:370323" } }] }'],
  [
    'of a stage, outside an area, of one of two sectors',
    `{ stage: { eq: COMPLETION }, not: { area: { within: "area:370303" } },
      or: [{ sector: { eq: EDUCATION } }, { sector: { eq: HEALTH } }] }`,
  ],
  ['of a contradiction', '{ and: [{ stage: { eq: COMPLETION } }, { stage: { eq: PREPARATION } }] }'],
];

/** A page of projects, the first or, behind a cursor, one near the end. */
function pages(title: string, listArguments: string): ExplainOperation[] {
  const query = `query ($first: Int, $after: String, $last: Int) {
    projects(first: $first, after: $after, last: $last, ${listArguments}) { nodes { id } pageInfo { startCursor } } }`;
  const of = { subgraph: 'projects', query, variables: () => ({ first: 20 }) } as const;
  return [
    { title: `${title}: first page`, ...of },
    { title: `${title}: behind a cursor near the end`, ...of, deep: true },
  ];
}

const ordered: readonly ExplainOperation[] = [
  ...pages('all in the order of the list', ''),
  ...orderFields.flatMap((field) =>
    ['ASC', 'DESC'].flatMap((direction) =>
      pages(`all by ${field} ${direction}`, `orderBy: [{ field: ${field}, direction: ${direction} }]`),
    ),
  ),
  ...pages('all by CODE, nulls first', 'orderBy: [{ field: CODE, nulls: FIRST }]'),
  ...pages('all by STAGE, then NAME DESC', 'orderBy: [{ field: STAGE }, { field: NAME, direction: DESC }]'),
];

const filtered: readonly ExplainOperation[] = conditions.flatMap(([title, where]) => [
  ...pages(title, `where: ${where}`),
  { title: `${title}: count`, subgraph: 'projects', query: `{ projects(where: ${where}) { totalCount } }` },
]);

const filteredAndOrdered: readonly ExplainOperation[] = [
  ...pages(
    'of a stage, by NAME DESC',
    'where: { stage: { eq: SUSPENDED } }, orderBy: [{ field: NAME, direction: DESC }]',
  ),
  ...pages('in an area, by CODE', 'where: { area: { eq: "area:370303" } }, orderBy: [{ field: CODE }]'),
  ...pages(
    'led by party organs, by AREA',
    'where: { lead: { kind: { eq: PARTY_ORGAN } } }, orderBy: [{ field: AREA }]',
  ),
];

/** What a parent of another or of the same subgraph has of projects. */
function ofParents(title: string, type: string, ids: readonly string[], selection: string): ExplainOperation {
  const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${selection} } } }`;
  const all = ids.map((id) => ({ __typename: type, id }));
  return { title, subgraph: 'projects', query, variables: () => ({ all }) };
}

const page = 'projects(first: 20) { nodes { id } }';
const count = 'projects { totalCount }';
const districts = ['area:370302', 'area:370303', 'area:370304', 'area:370305', 'area:370306', 'area:370321'];

const byParent: readonly ExplainOperation[] = [
  ofParents('projects of an area: first page', 'Area', ['area:370303'], page),
  ofParents('projects of an area: count', 'Area', ['area:370303'], count),
  ofParents('projects of six areas: first page of each', 'Area', districts, page),
  ofParents(
    'suspended projects of six areas',
    'Area',
    districts,
    'projects(where: { stage: { eq: SUSPENDED } }) { nodes { id } }',
  ),
  ofParents('projects of a bureau: first page', 'Agency', [transportBureau], page),
  ofParents('projects of a bureau: count', 'Agency', [transportBureau], count),
  ofParents('projects of a builder: first page', 'Agency', [builder], page),
  ofParents('projects of a builder: count', 'Agency', [builder], count),
  ofParents('projects of a programme of 130: first page', 'Programme', [batch], page),
  ofParents('projects of a programme of 130: count', 'Programme', [batch], count),
  ofParents('projects of a programme of all: first page', 'Programme', [wholeProgramme], page),
  ofParents('projects of a programme of all: count', 'Programme', [wholeProgramme], count),
  ofParents(
    'register of a programme of 130',
    'Programme',
    [batch],
    'register { projectCount investments { sum { amount } } }',
  ),
  ofParents('reconciliation of a programme of 130', 'Programme', [batch], 'reconciliation { missingProjects }'),
  ofParents(
    'reconciliation of a programme of all',
    'Programme',
    [wholeProgramme],
    'reconciliation { missingProjects }',
  ),
];

const things: readonly ExplainOperation[] = [
  {
    ...{ title: 'a project by id, with all that belongs to it', subgraph: 'projects' },
    query: `query ($id: ID!) { project(id: $id) { name code aliases { name } parties { role } memberships { programme { name } }
      investments { money { amount } conflictsWith { id } } milestones { date } quantities { metric } parts { id } } }`,
    variables: (projects) => ({ id: projectId(Math.ceil(projects / 2)) }),
  },
  { title: 'a project by code', subgraph: 'projects', query: '{ project(code: "SYNTHETIC-0000077") { id } }' },
  {
    ...{ title: 'a page of projects with their facts', subgraph: 'projects' },
    query:
      '{ projects(first: 20) { nodes { investments { money { amount } } milestones { date } parties { role } } } }',
  },
  { title: 'all: count', subgraph: 'projects', query: '{ projects { totalCount } }' },
  {
    title: 'programmes by NAME',
    subgraph: 'projects',
    query: '{ programmes(orderBy: [{ field: NAME }]) { nodes { id } totalCount } }',
  },
];

const sums = 'groups { key { value label } count investments { kind sum { amount } coverage } } total { count }';
const counts = 'groups { key { value label } count } total { count }';

/** An aggregate of projects. */
const aggregate = (title: string, listArguments: string, selection: string): ExplainOperation => ({
  ...{ title: `aggregate ${title}`, subgraph: 'projects' },
  query: `{ projectAggregate(${listArguments}) { ${selection} } }`,
});

/** Sources disagree on the amounts of one packaged project: no sum that holds it is given. */
const addable = '{ id: { ne: "project:370300/xiaoqing-navigation" } }';

const aggregates: readonly ExplainOperation[] = [
  ...['STAGE', 'AREA', 'SECTOR', 'LEAD', 'LEAD_KIND', 'START_YEAR'].map((key) =>
    aggregate(`by ${key}`, `groupBy: [${key}]`, counts),
  ),
  aggregate('by AREA and STAGE', 'groupBy: [AREA, STAGE]', counts),
  aggregate('by PROGRAMME, the first 10 and the rest', 'groupBy: [PROGRAMME], first: 10', `${counts} rest { count }`),
  aggregate('by AREA, with investment', `groupBy: [AREA], where: ${addable}`, sums),
  aggregate('by AREA and STAGE, with investment', `groupBy: [AREA, STAGE], where: ${addable}`, sums),
  aggregate('of an area by STAGE, with investment', 'groupBy: [STAGE], where: { area: { eq: "area:370306" } }', sums),
  aggregate('of a stage by AREA', 'groupBy: [AREA], where: { stage: { eq: SUSPENDED } }', counts),
  aggregate('of party organs by STAGE', 'groupBy: [STAGE], where: { lead: { kind: { eq: PARTY_ORGAN } } }', counts),
  aggregate(
    'of a programme of 130 by STAGE, with investment',
    `groupBy: [STAGE], where: { programme: { eq: "${batch}" } }`,
    sums,
  ),
];

/** A search over the names of everything. */
const search = (title: string, text: string, more = ''): ExplainOperation => ({
  ...{ title: `search ${title}`, subgraph: 'agencies', variables: () => ({ text }) },
  query: `query ($text: String!) { search(text: $text, first: 20${more}) { nodes { kind title matched via score } } }`,
});

const ofAgencies: readonly ExplainOperation[] = [
  search('a word that one name has', '工程77号'),
  search('a word that many names have', '学校建设'),
  search('a word that every project has', '合成数据'),
  search('one character', '淄'),
  search('initials', 'zbsyjglj'),
  search('pinyin', 'yingjiguanliju'),
  search('an agency with a typing error', '应急管里局', ', kinds: [AGENCY]'),
  search('nothing there is', '不存在的词语'),
  {
    ...{ title: 'search a word that many names have: count', subgraph: 'agencies' },
    query: '{ search(text: "学校建设") { totalCount } }',
  },
  {
    ...{ title: 'a node by id', subgraph: 'agencies' },
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: (projects) => ({ id: projectId(Math.ceil(projects / 2)) }),
  },
  {
    ...{ title: 'names resolved to agencies', subgraph: 'agencies' },
    query: `{ resolveAgencies(names: ["区应急局", "发展改革局", "市住建局", "应急管里局"], area: "area:370306") {
      name via agency { id } candidates { id } } }`,
  },
  {
    title: 'agencies by NAME',
    subgraph: 'agencies',
    query: '{ agencies(orderBy: [{ field: NAME }]) { nodes { id } totalCount } }',
  },
  {
    ...{ title: 'agencies with suspended projects', subgraph: 'agencies' },
    query: '{ agencies(where: { projects: { stage: { eq: SUSPENDED } } }) { nodes { id } } }',
  },
  {
    ...{ title: 'agencies with suspended projects: count', subgraph: 'agencies' },
    query: '{ agencies(where: { projects: { stage: { eq: SUSPENDED } } }) { totalCount } }',
  },
  { title: 'data sets', subgraph: 'agencies', query: '{ datasets { name agenciesPart { revision rowCount } } }' },
];

/** The operations of the table, in its order. */
export const explainOperations: readonly ExplainOperation[] = [
  ...ordered,
  ...filtered,
  ...filteredAndOrdered,
  ...byParent,
  ...things,
  ...aggregates,
  ...ofAgencies,
];
