import { databaseLocations, openDatabase, serverOptions } from '@zibo-graph/database';
import { runSubgraph } from '@zibo-graph/subgraph-kit';
import { openPlans } from './subgraph.js';

await runSubgraph({
  name: 'plans',
  port: 4002,
  async open(settings, options) {
    const database = await openDatabase(databaseLocations(settings).plans, serverOptions(settings));
    return {
      subgraph: await openPlans(database, options),
      onStatement: database.onStatement,
      close: () => database.close(),
    };
  },
});
