/** The subgraph of plans, as who serves it needs it. Who writes its data takes `@zibo-graph/plans/write`. */
export { openPlans } from './subgraph.js';
