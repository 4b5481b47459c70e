import { databaseLocations, openDatabase, serverOptions } from '@zibo-graph/database';
import { runSubgraph } from '@zibo-graph/subgraph-kit';
import { openAgencies } from './subgraph.js';

await runSubgraph({
  name: 'agencies',
  port: 4001,
  async open(settings, options) {
    const database = await openDatabase(databaseLocations(settings).agencies, serverOptions(settings));
    return {
      subgraph: await openAgencies(database, options),
      onStatement: database.onStatement,
      close: () => database.close(),
    };
  },
});
