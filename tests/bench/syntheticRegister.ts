import { agencies } from '@zibo-graph/agencies/write';
import type { RecordTable } from '@zibo-graph/database';
import { documents } from '@zibo-graph/plans/write';
import {
  investments,
  milestones,
  parties,
  programme_memberships,
  programme_reports,
  programmes,
  projects,
} from '@zibo-graph/projects/write';
import { RandomNumbers } from './RandomNumbers.js';
import { draftProject, projectRows } from './registerProject.js';
import {
  amountOf,
  padded,
  type RegisterRow,
  registerDay,
  registerDocument,
  registerRow,
  standsAt,
} from './registerRow.js';
import { cityLeads } from './registerWords.js';

/** A synthetic register of construction projects: how many there are, and what chance makes of them. */
export interface Register {
  /** From 1 to 9,999,999. */
  readonly projects: number;
  /** A whole number; of the same seed comes the same register. */
  readonly seed: number;
}

/** The register is made batch by batch of this many projects; each batch is a programme, too. */
const projectsPerBatch = 130;

/** What the projects of a whole batch have completed together, in 10,000 yuan: 52.4 billion yuan. */
const completedPerBatch = 5_240_000;

/** The programme of all projects of the register. */
export const wholeProgramme = 'programme:synthetic/register';

/** The tables that the register has rows of. */
export const registerTables: readonly RecordTable[] = [
  ...[documents, agencies, programmes, programme_reports, projects],
  ...[programme_memberships, parties, investments, milestones],
];

/** How many batches a register has; the last may be smaller than the others. */
export const batchesOf = ({ projects }: Register): number => Math.ceil(projects / projectsPerBatch);

/** The rows that there are once: the document, and the programme of all projects with its report. */
export const registerFrame = ({ projects: count }: Register): RegisterRow[] => [
  registerRow(documents, {
    ...{ id: registerDocument, title_zh: '合成数据：建设项目登记册（所列项目均不存在）', document_number: null },
    title_en: 'SYNTHETIC register of construction projects, none of which exists',
    ...{ kind: 'OTHER', issuer_id: null, issued_on: null, published: null, year_inferred: false },
    ...{ index_number: null, url: null },
  }),
  ...programmeRows(wholeProgramme, { zh: '全部项目', en: 'All Projects' }, count, completedBy(count)),
];

/**
 * The rows of a batch, counted from 0: its programme with its report, those who build, and its projects with all that
 * belongs to them. What it has completed is 52.4 billion yuan exactly; of a smaller batch, its share.
 */
export function* registerBatch(register: Register, batch: number): Generator<RegisterRow> {
  const random = new RandomNumbers(register.seed, batch);
  const before = batch * projectsPerBatch;
  const count = Math.min(projectsPerBatch, register.projects - before);
  const completed = completedBy(before + count) - completedBy(before);
  const programme = `programme:synthetic/batch-${padded(batch + 1, 5)}`;
  yield* programmeRows(programme, { zh: `第${batch + 1}批`, en: `Batch ${batch + 1}` }, count, completed);
  const builders = [builder(2 * batch + 1), builder(2 * batch + 2)];
  for (const { row } of builders) yield row;
  const drafts = Array.from({ length: count }, () => draftProject(random));
  const shares = divide(completed, drafts);
  for (const [index, draft] of drafts.entries()) {
    yield* projectRows(draft, {
      ...{ number: before + index + 1, programmes: [wholeProgramme, programme], completed: shares[index] ?? 0 },
      builder: random.pick(builders),
    });
  }
}

/** What the first so many projects have completed together, in 10,000 yuan. */
const completedBy = (count: number): number => Math.floor((completedPerBatch * count) / projectsPerBatch);

function programmeRows(id: string, name: { zh: string; en: string }, count: number, completed: number): RegisterRow[] {
  const { amount, reported } = amountOf(completed);
  return [
    registerRow(programmes, {
      ...{ id, name_zh: `合成数据项目计划（${name.zh}）`, name_en: `SYNTHETIC Programme (${name.en})`, year: 2022 },
      ...{ area_id: 'area:370300', lead_id: cityLeads[0] ?? null, ...standsAt('总表') },
    }),
    registerRow(programme_reports, {
      ...{ id: id.replace('programme:', 'report:'), programme_id: id, as_of: registerDay, counting_basis: 'SPLIT' },
      ...{ project_count: count, project_count_reported: `${count}个`, started_count: null },
      ...{ started_count_reported: null, total_investment: null, total_investment_bound: null },
      ...{ total_investment_reported: null, annual_plan: null, annual_plan_bound: null, annual_plan_reported: null },
      ...{ completed_investment: amount, completed_investment_bound: 'EXACT', completed_investment_reported: reported },
      ...standsAt('总表'),
    }),
  ];
}

function builder(number: number) {
  const [id, name] = [`agency:synthetic/builder-${padded(number, 6)}`, `合成数据建筑公司${number}号`];
  const row = registerRow(agencies, {
    ...{ id, name_zh: name, name_en: `SYNTHETIC Builder No. ${number}`, name_en_ours: true, short_name_zh: null },
    ...{ kind: 'ENTERPRISE', level: 'NONE', function: null, area_id: null, parent_id: null, uscc: null },
    ...standsAt('参建单位'),
  });
  return { id, name, row };
}

/** Divides a whole number by weights into whole numbers, which add up to exactly it. */
function divide(total: number, items: readonly { readonly weight: number }[]): number[] {
  const sum = items.reduce((all, { weight }) => all + weight, 0);
  let [weighed, given] = [0, 0];
  return items.map(({ weight }, index) => {
    weighed += weight;
    const upTo = index === items.length - 1 ? total : Math.round((total * weighed) / sum);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
