import { createHash } from 'node:crypto';
import { agencies, aliases } from '@zibo-graph/agencies';
import { type FindingRule, subjectOf } from './Finding.js';
import { nameOf, quoted, titleOf } from './wording.js';

/** MISPRINT: names of agencies that a source misprints or cuts, kept as aliases so that they lead to the agency. */
export const findMisprints: FindingRule = function* (dataset) {
  for (const { agency_id, name, kind, document_id, locator } of dataset.rows(aliases)) {
    const isKnown = dataset.get(agencies).hasId(agency_id);
    if (!isKnown || (kind !== 'MISPRINT' && kind !== 'TRUNCATED')) continue;
    const [agency, source] = [nameOf(dataset, agency_id), titleOf(dataset, document_id)];
    const how =
      kind === 'MISPRINT' ? { zh: '误印', en: 'misprinted' } : { zh: '因断行被截断', en: 'cut by a line break' };
    yield {
      rule: 'MISPRINT',
      severity: 'INFO',
      subjects: [subjectOf({ id: agency_id, document_id, locator })],
      // One agency may be misprinted in many ways, and a name is no id.
      distinction: createHash('sha256').update(name).digest('hex').slice(0, 8),
      message: {
        zh: `${source.zh}${locator}把${agency.zh}印作${quoted(name)}（${how.zh}）。`,
        en: `${source.en}, ${locator}, has ${quoted(name)} for ${agency.en} (${how.en}).`,
      },
    };
  }
};
