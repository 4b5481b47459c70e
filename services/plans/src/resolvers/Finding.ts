import { type CitationValue, codeLabel, localized } from '@zibo-graph/subgraph-kit';
import type { FindingResolvers, FindingSeverity } from '../generated/resolverTypes.js';
import type { FindingSubjectRow } from '../rows.js';

export const Finding: FindingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.findingById(id),
  ruleTitle: ({ rule }, { locale }) => codeLabel('findingRule', rule, locale),
  message: (finding, { locale }) => localized(finding, 'message', locale),
  severity: ({ severity }) => severity as FindingSeverity,
  subjects: async ({ id }, _, { loaders }) =>
    (await loaders.subjectsByFindingId(id)).map(({ subject_id }) => subject_id),
  citations: async ({ id }, _, { loaders }) => placesOf(await loaders.subjectsByFindingId(id)),
};

/** Where subjects stand, each place once: two subjects may be read from the same words. */
function placesOf(subjects: readonly FindingSubjectRow[]): CitationValue[] {
  const places = new Map<string, CitationValue>();
  for (const { document_id, locator, reported } of subjects) {
    if (document_id === null || locator === null) continue;
    const place = JSON.stringify([document_id, locator, reported]);
    if (!places.has(place)) places.set(place, { document_id, locator, reported });
  }
  return [...places.values()];
}
