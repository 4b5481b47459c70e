import type { RecordTable, RecordValues } from '@zibo-graph/database';
import { assignments, observations, published_verdicts, targets } from '@zibo-graph/plans/write';
import { investments, milestones, quantities } from '@zibo-graph/projects/write';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';
import { groupsOf } from './findings/groupsOf.js';

const place = ['document_id', 'locator'];

/** What makes two rows of a table the same fact, under whatever ids. */
const identities: readonly [RecordTable, readonly string[]][] = [
  [
    observations,
    [
      ...['indicator_id', 'area_id', 'agency_id', 'measure', 'period_start', 'period_end', 'as_of'],
      ...['compared_start', 'compared_end', ...place],
    ],
  ],
  [targets, ['plan_id', 'statement_zh', 'indicator_id', 'due_on', 'period_start', 'period_end', ...place]],
  [published_verdicts, ['target_id', 'indicator_id', 'area_id', 'as_of', ...place]],
  [assignments, ['task_id', 'target_id', 'agency_id', 'role', ...place]],
  [investments, ['project_id', 'kind', 'period_start', 'period_end', 'as_of', ...place]],
  [milestones, ['project_id', 'kind', 'title_zh', 'as_of', ...place]],
  [quantities, ['project_id', 'metric', 'label_zh', 'as_of', ...place]],
];

/** No place of a document states the same thing twice. */
export const checkRepeatedFacts: DatasetCheck = async ({ dataset }) => {
  const faults = new FaultList();
  for (const [table, columns] of identities) {
    const loaded = dataset.get(table);
    const identityOf = (record: RecordValues) => columns.map((column) => record[column] ?? '').join('\n');
    for (const [first, ...others] of groupsOf(loaded.records, identityOf)) {
      const { id: firstId } = loaded.records.at(first);
      for (const row of others) {
        const { id } = loaded.records.at(row);
        // A row whose key is repeated is told of already.
        if (id === firstId) continue;
        const fault = new Fault('FACT_REPEATED', { ...loaded.placeOf(first) });
        faults.push(fault.at({ ...loaded.placeOf(row), column: 'id', value: String(id ?? '') }));
      }
    }
  }
  return faults;
};
