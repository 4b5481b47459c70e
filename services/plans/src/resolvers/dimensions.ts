import { isOwnCode } from '@zibo-graph/schema';
import { codeTitle, type GroupDimension, type MaybePromise, nameTitle, stretchTitle } from '@zibo-graph/subgraph-kit';
import type { ObservationDimension, TargetDimension, TaskDimension } from '../generated/resolverTypes.js';
import type { Loaders } from '../loaders/createLoaders.js';

/** What the values of the dimensions of targets are. */
export const targetDimensions = (loaders: Loaders): Record<TargetDimension, GroupDimension> => ({
  ...ofPlans(loaders),
  TOPIC: codesOrOwn('topic', loaders.topicById),
  KIND: codes('targetKind'),
  BOX: asWritten,
  INDICATOR: { title: nameTitle(loaders.indicatorById) },
  COMPARATOR: codes('comparator'),
  UNIT: codesOrOwn('unit', loaders.unitById),
});

/** What the values of the dimensions of tasks are. */
export const taskDimensions = (loaders: Loaders): Record<TaskDimension, GroupDimension> => ({
  ...ofPlans(loaders),
  KIND: codes('taskKind'),
  SECTION: { title: nameTitle(loaders.sectionByTitle) },
  ROLE: codes('assignmentRole'),
});

/** What the values of the dimensions of observations are. */
export const observationDimensions = (loaders: Loaders): Record<ObservationDimension, GroupDimension> => ({
  INDICATOR: { title: nameTitle(loaders.indicatorById) },
  TOPIC: codesOrOwn('topic', loaders.topicById),
  AREA: areas(loaders),
  AREA_KIND: codes('areaKind'),
  AGENCY: agencies(loaders),
  MEASURE: codes('measure'),
  UNIT: codesOrOwn('unit', loaders.unitById),
  DOCUMENT: { title: entitled(loaders.documentById) },
  YEAR: stretches,
  QUARTER: stretches,
  FIVE_YEARS: stretches,
});

const codes = (list: string): GroupDimension => ({ title: codeTitle(list) });
/** Codes of a codelist, and rows by which data sets bring such codes. */
const codesOrOwn = (list: string, load: Parameters<typeof entitled>[0]): GroupDimension => ({
  title: (code) => (isOwnCode(code) ? entitled(load)(code) : codeTitle(list)(code)),
});
const stretches: GroupDimension = { title: stretchTitle };
/** Boxes are called what the plan calls them, in every language. */
const asWritten: GroupDimension = { title: () => null };
const areas = (loaders: Loaders): GroupDimension => ({ title: nameTitle(loaders.areaReferenceById), entity: 'Area' });
const agencies = (loaders: Loaders): GroupDimension => ({
  title: nameTitle(loaders.agencyReferenceById),
  entity: 'Agency',
});

/** What targets and tasks have through their plans and by who answers for them. */
const ofPlans = (loaders: Loaders) => ({
  PLAN: { title: entitled(loaders.planById) },
  AREA: areas(loaders),
  AGENCY: agencies(loaders),
  LEAD_AGENCY: agencies(loaders),
  DUE_YEAR: stretches,
  DUE_QUARTER: stretches,
  DUE_FIVE_YEARS: stretches,
});

/** Titles of rows that have a title, in Chinese where nobody has put it into English. */
const entitled =
  (
    load: (id: string) => MaybePromise<{ readonly title_zh: string; readonly title_en: string | null } | null>,
  ): GroupDimension['title'] =>
  async (id) => {
    const row = await load(id);
    return row && { zh: row.title_zh, en: row.title_en ?? row.title_zh };
  };
