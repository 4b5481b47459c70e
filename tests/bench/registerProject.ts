import { investments, milestones, parties, programme_memberships, projects } from '@zibo-graph/projects/write';
import type { RandomNumbers } from './RandomNumbers.js';
import { amountOf, padded, type RegisterRow, registerDay, registerRow, standsAt } from './registerRow.js';
import {
  cityLeads,
  type RegisterArea,
  type RegisterMilestone,
  type RegisterSector,
  registerAreas,
  registerSectors,
  registerStages,
} from './registerWords.js';

/** What chance made of a project, before money is given out. */
export type ProjectDraft = ReturnType<typeof draftProject>;

/** What a project has from its place in the register. */
export interface ProjectPlace {
  /** Counted from 1. */
  readonly number: number;
  /** The programmes it belongs to. */
  readonly programmes: readonly string[];
  /** Completed investment, in 10,000 yuan. */
  readonly completed: number;
  /** Who builds it, where it is built. */
  readonly builder: { readonly id: string; readonly name: string };
}

/** The id of the project of a number. */
export const projectId = (number: number): string => `project:synthetic/${padded(number, 7)}`;

/** Draws all of a project that is a matter of chance. `weight` is its part of the money of its batch. */
export function draftProject(random: RandomNumbers) {
  const area = random.pickWeighted(registerAreas);
  const sector = random.pickWeighted(registerSectors);
  const stage = random.pickWeighted(registerStages);
  return {
    ...{ area, sector, stage, wording: random.pick(stage.wordings), lead: random.pick(leadsOf(area, sector, random)) },
    ...{ hasCode: random.below(10) < 7, hasArea: random.below(50) > 0, hasLead: random.below(20) > 0 },
    // Few large works, many small ones.
    weight: stage.spending * (0.02 + random.fraction() ** 3),
    /** What is planned beyond what is completed, in 10,000 yuan. */
    planned: 100 * (1 + random.below(300)),
    /** Of a half year. */
    day: random.below(168),
    hasDay: random.below(2) > 0,
  };
}

function leadsOf(area: RegisterArea, sector: RegisterSector, random: RandomNumbers): readonly string[] {
  if (sector.leads) return sector.leads;
  return area.leads.length > 0 && random.below(3) > 0 ? area.leads : cityLeads;
}

/** The rows of a project: itself, its programmes, builder, investments and milestones. */
export function* projectRows(draft: ProjectDraft, place: ProjectPlace): Generator<RegisterRow> {
  const { area, sector, stage, wording } = draft;
  const { number, programmes, builder } = place;
  const id = projectId(number);
  const at = standsAt(`第${number}行`);
  yield registerRow(projects, {
    ...{ id, code: draft.hasCode ? `SYNTHETIC-${padded(number, 7)}` : null, parent_id: null },
    ...{ name_zh: `合成数据${area.zh}${sector.zh}${number}号`, sector: sector.code },
    ...{ name_en: `SYNTHETIC ${sector.en} Works No. ${number} in ${area.en}`, stage: stage.code },
    ...{ stage_wording: wording, area_id: draft.hasArea ? area.id : null, lead_id: draft.hasLead ? draft.lead : null },
    ...at,
  });
  for (const programme_id of programmes)
    yield registerRow(programme_memberships, { programme_id, project_id: id, ...at });
  if (stage.built) {
    const builds = { project_id: id, agency_id: builder.id, role: 'SUPPLIER', wording: builder.name };
    yield registerRow(parties, { ...builds, ...at });
  }
  yield* investmentRows(draft, place);
  for (const milestone of stage.milestones) yield milestoneRow(milestone, draft, number);
}

function* investmentRows({ planned }: ProjectDraft, { number, completed }: ProjectPlace): Generator<RegisterRow> {
  const of = {
    ...{ project_id: projectId(number), bound: 'EXACT', period_start: null, period_end: null },
    ...standsAt(`第${number}行`),
  };
  const key = `investment:synthetic/${padded(number, 7)}`;
  yield registerRow(investments, {
    ...{ id: `${key}/total`, kind: 'TOTAL_PLANNED', as_of: '2022-01-01', ...amountOf(completed + planned), ...of },
  });
  yield registerRow(investments, {
    ...{ id: `${key}/completed`, kind: 'COMPLETED_TO_DATE', as_of: registerDay, ...amountOf(completed), ...of },
  });
}

const titles = {
  START: { title_zh: '开工', title_en: 'Start' },
  COMPLETION: { title_zh: '完工', title_en: 'Completion' },
};

function milestoneRow({ kind, status, half }: RegisterMilestone, draft: ProjectDraft, number: number): RegisterRow {
  return registerRow(milestones, {
    ...{ id: `milestone:synthetic/${padded(number, 7)}/${kind.toLowerCase()}`, project_id: projectId(number) },
    ...{ ...titles[kind], kind, status, happened: half && dateIn(half, draft), as_of: registerDay },
    ...{ year_inferred: false, ...standsAt(`第${number}行`), reported: null },
  });
}

/** A day or a month of a half year, `2022-2`. */
function dateIn(half: string, { day, hasDay }: ProjectDraft): string {
  const [year, part] = half.split('-');
  const month = `${year}-${padded((part === '1' ? 1 : 7) + Math.floor(day / 28), 2)}`;
  return hasDay ? `${month}-${padded((day % 28) + 1, 2)}` : month;
}
