import { codeTitle, type GroupDimension, nameTitle, stretchTitle } from '@zibo-graph/subgraph-kit';
import type { ProjectDimension } from '../generated/resolverTypes.js';
import type { Loaders } from '../loaders/createLoaders.js';

/** What the values of the dimensions of projects are. */
export function projectDimensions(loaders: Loaders): Readonly<Record<ProjectDimension, GroupDimension>> {
  const stretch: GroupDimension = { title: stretchTitle };
  return {
    AREA: { title: nameTitle(loaders.areaNamesById), entity: 'Area' },
    AREA_KIND: { title: codeTitle('areaKind') },
    SECTOR: { title: codeTitle('sector') },
    STAGE: { title: codeTitle('projectStage') },
    LEAD: { title: nameTitle(loaders.agencyNamesById), entity: 'Agency' },
    LEAD_KIND: { title: codeTitle('agencyKind') },
    LEAD_LEVEL: { title: codeTitle('administrativeLevel') },
    PROGRAMME: { title: nameTitle(loaders.programmeById) },
    START_YEAR: stretch,
    START_QUARTER: stretch,
    START_FIVE_YEARS: stretch,
    COMPLETION_YEAR: stretch,
    COMPLETION_QUARTER: stretch,
    COMPLETION_FIVE_YEARS: stretch,
  };
}
