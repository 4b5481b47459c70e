import type { RecordTable } from '@zibo-graph/database';
import { topics, units } from '@zibo-graph/plans/write';
import { Fault } from './Fault.js';
import type { LoadedDataset } from './LoadedDataset.js';
import { suggestion } from './suggestion.js';

/** The fault of a reference to nothing. A code that no data set brings is told with what was likely meant: there are few of them. */
export function referenceFault(dataset: LoadedDataset, target: RecordTable, id: string): Fault {
  if (target !== units && target !== topics) return new Fault('REFERENCE_NOT_FOUND', { table: target.name });
  const brought = [...dataset.get(target).records].map((record) => String(record.id));
  const meant = suggestion(id, brought);
  return new Fault('OWN_CODE_NOT_FOUND', {
    table: target.name,
    hintZh: meant === null ? '' : `；您是否要填 ${meant}`,
    hintEn: meant === null ? '' : `; did you mean ${meant}`,
  });
}
