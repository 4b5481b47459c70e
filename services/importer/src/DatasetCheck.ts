import type { Database, SubgraphName } from '@zibo-graph/database';
import type { FaultList } from './FaultList.js';
import type { LoadedDataset } from './LoadedDataset.js';

/** What a check of a whole data set looks at. */
export interface CheckContext {
  readonly dataset: LoadedDataset;
  readonly databases: Readonly<Record<SubgraphName, Database>>;
  /** The subgraphs whose rows the import changes; the rows of the others stand already as the files have them. */
  readonly changing: ReadonlySet<SubgraphName>;
}

/** A check that needs more than one row: gives the faults that it finds. It may meet rows with faulty cells, which are null. */
export type DatasetCheck = (context: CheckContext) => Promise<FaultList>;
