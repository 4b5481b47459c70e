import type { GraphPlugin } from '../GraphContext.js';
import type { CostLimits } from '../limits/admission.js';
import { costHooks } from './cost.js';
import { documentationHooks } from './documentation.js';
import { pluginOf } from './GraphHooks.js';
import { knownAtHooks } from './knownAt.js';
import { metricsHooks } from './metrics.js';
import { operationLogHooks } from './operationLog.js';
import { requestIdHooks } from './requestId.js';
import { slowOperationsHooks } from './slowOperations.js';
import { tracingHooks } from './tracing.js';

/** What the plugins of the graph are made with. */
export interface GraphPluginOptions extends CostLimits {
  readonly metrics: Parameters<typeof metricsHooks>[0];
  readonly slow: Parameters<typeof slowOperationsHooks>[0];
  /** Those of the user. Apollo Server calls the hooks of all plugins in this order, and waits for none before it calls the next. */
  readonly own?: readonly GraphPlugin[];
}

/** Every plugin of the graph, in the order in which they are called. */
export const graphPlugins = ({ metrics, slow, own = [], ...limits }: GraphPluginOptions): readonly GraphPlugin[] => [
  // What is priced is read at the time that the operation names.
  pluginOf([tracingHooks(), operationLogHooks(), knownAtHooks(), costHooks(limits), documentationHooks()]),
  ...own,
  pluginOf([requestIdHooks(), metricsHooks(metrics), slowOperationsHooks(slow)]),
];
