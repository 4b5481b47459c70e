import { databaseLocations, openDatabase } from '@zibo-graph/database';
import { runSubgraph } from '@zibo-graph/subgraph-kit';
import { openAgencies } from './subgraph.js';

await runSubgraph({
  name: 'agencies',
  port: 4001,
  async open(settings) {
    const database = await openDatabase(databaseLocations(settings).agencies);
    return { subgraph: await openAgencies(database), close: () => database.close() };
  },
});
