import { databaseLocations, openDatabase } from '@zibo-graph/database';
import { runSubgraph } from '@zibo-graph/subgraph-kit';
import { openPlans } from './subgraph.js';

await runSubgraph({
  name: 'plans',
  port: 4002,
  async open(settings) {
    const database = await openDatabase(databaseLocations(settings).plans);
    return { subgraph: await openPlans(database), close: () => database.close() };
  },
});
