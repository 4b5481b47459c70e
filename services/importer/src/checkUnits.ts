import { indicators, observations, targets } from '@zibo-graph/plans/write';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';
import { unitEntry } from './ownUnits.js';

/**
 * A figure has the unit of its indicator: one thing is not counted in two units. But a change and a share are ratios whatever
 * the indicator counts, a change may be one in points, a target may be one, and a doubtful unit stays as printed: it is a finding.
 */
export const checkUnits: DatasetCheck = async ({ dataset }) => {
  const faults = new FaultList();
  for (const table of [observations, targets]) {
    const loaded = dataset.get(table);
    for (const [index, record] of loaded.records.entries()) {
      const { unit, indicator_id, measure } = record;
      const expected = dataset.get(indicators).get(indicator_id)?.unit;
      if (!unit || !expected || unit === expected) continue;
      const dimension = unitEntry(dataset, unit)?.dimension;
      const mayBeRatio = table === targets || measure === 'CHANGE' || measure === 'SHARE';
      if (dimension === 'DOUBTFUL' || (dimension === 'RATIO' && mayBeRatio)) continue;
      if (dimension === 'RATIO_DIFFERENCE' && measure === 'CHANGE') continue;
      const fault = new Fault('UNIT_UNLIKE_INDICATOR', { indicator: String(indicator_id), unit: String(expected) });
      faults.push(fault.at({ ...loaded.placeOf(index), column: 'unit', value: String(unit) }));
    }
  }
  return faults;
};
