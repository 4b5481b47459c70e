/** The subgraph of projects, as who serves it needs it. Who writes its data takes `@zibo-graph/projects/write`. */
export { openProjects } from './subgraph.js';
