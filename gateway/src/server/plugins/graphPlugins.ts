import type { CostLimits } from '../admission.js';
import type { GraphPlugin } from '../GraphContext.js';
import { costPlugin } from './cost.js';
import { documentationPlugin } from './documentation.js';
import { knownAtPlugin } from './knownAt.js';
import { metricsPlugin } from './metrics.js';
import { operationLogPlugin } from './operationLog.js';
import { requestIdPlugin } from './requestId.js';
import { slowOperationsPlugin } from './slowOperations.js';
import { tracingPlugin } from './tracing.js';

/** What the plugins of the graph are made with. */
export interface GraphPluginOptions extends CostLimits {
  readonly metrics: Parameters<typeof metricsPlugin>[0];
  readonly slow: Parameters<typeof slowOperationsPlugin>[0];
  /** Those of the user, which see an operation after it was admitted, and its response before it is measured. */
  readonly own?: readonly GraphPlugin[];
}

/** Every plugin of the graph, in the order in which they are called. */
export const graphPlugins = ({ metrics, slow, own = [], ...limits }: GraphPluginOptions): readonly GraphPlugin[] => [
  tracingPlugin(),
  operationLogPlugin(),
  // What is priced is read at the time that the operation names.
  knownAtPlugin(),
  costPlugin(limits),
  documentationPlugin(),
  ...own,
  requestIdPlugin(),
  metricsPlugin(metrics),
  slowOperationsPlugin(slow),
];
