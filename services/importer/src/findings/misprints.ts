import { createHash } from 'node:crypto';
import { agencies, aliases } from '@zibo-graph/agencies/write';
import { type FindingRule, subjectOf } from './Finding.js';
import { nameOf, quoted, titleOf } from './wording.js';

/**
 * MISPRINT: names of agencies that a source misprints, kept as aliases so that they lead to the agency. A name that a page
 * break of a copy cuts (TRUNCATED) is no fault of the source.
 */
export const findMisprints: FindingRule = function* (dataset) {
  for (const { agency_id, name, kind, document_id, locator } of dataset.rows(aliases)) {
    const isKnown = dataset.get(agencies).hasId(agency_id);
    if (!isKnown || kind !== 'MISPRINT') continue;
    const [agency, source] = [nameOf(dataset, agency_id), titleOf(dataset, document_id)];
    yield {
      rule: 'MISPRINT',
      severity: 'INFO',
      subjects: [subjectOf({ id: agency_id, document_id, locator })],
      // One agency may be misprinted in many ways, and a name is no id.
      distinction: createHash('sha256').update(name).digest('hex').slice(0, 8),
      message: {
        zh: `${source.zh}${locator}把${agency.zh}误印作${quoted(name)}。`,
        en: `${source.en}, ${locator}, misprints ${agency.en} as ${quoted(name)}.`,
      },
    };
  }
};
