import { databaseLocations, openDatabase } from '@zibo-graph/database';
import { runSubgraph } from '@zibo-graph/subgraph-kit';
import { openProjects } from './subgraph.js';

await runSubgraph({
  name: 'projects',
  port: 4003,
  async open(settings) {
    const database = await openDatabase(databaseLocations(settings).projects);
    return { subgraph: await openProjects(database), close: () => database.close() };
  },
});
