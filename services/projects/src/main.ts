import { databaseLocations, openDatabase, serverOptions } from '@zibo-graph/database';
import { runSubgraph } from '@zibo-graph/subgraph-kit';
import { openProjects } from './subgraph.js';

await runSubgraph({
  name: 'projects',
  port: 4003,
  async open(settings, options) {
    const database = await openDatabase(databaseLocations(settings).projects, serverOptions(settings));
    return {
      subgraph: await openProjects(database, options),
      onStatement: database.onStatement,
      close: () => database.close(),
    };
  },
});
