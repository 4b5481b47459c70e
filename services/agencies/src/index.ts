/** The subgraph of agencies, as who serves it needs it. Who writes its data takes `@zibo-graph/agencies/write`. */
export { openAgencies } from './subgraph.js';
