import { topics, units } from '@zibo-graph/plans/write';
import { codelist } from '@zibo-graph/schema';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';

/**
 * A data set brings no unit and no topic under a title that the codelist has: figures in the two would not be compared, though they
 * are in the same.
 */
export const checkOwnCodes: DatasetCheck = async ({ dataset }) => {
  const faults = new FaultList();
  for (const [table, list] of [
    [units, 'unit'],
    [topics, 'topic'],
  ] as const) {
    const byTitle = new Map(codelist(list).entries.map((entry) => [entry.titleZh, entry]));
    const loaded = dataset.get(table);
    for (const [index, { title_zh }] of loaded.records.entries()) {
      const entry = byTitle.get(String(title_zh));
      if (!entry) continue;
      const { code, titleZh, titleEn } = entry;
      const fault = new Fault('OWN_CODE_NEEDLESS', { codelist: list, code, titleZh, titleEn });
      faults.push(fault.at({ ...loaded.placeOf(index), column: 'title_zh', value: String(title_zh) }));
    }
  }
  return faults;
};
