import { expect, it } from 'vitest';
import { observeSubgraph } from '../src/subgraph/subgraphObservation.js';
import { createSubgraphServer } from '../src/transport/subgraphServer.js';
import { createNotesSubgraph } from './notesSubgraph.js';
import { ask, keptLog, listen, post } from './running.js';

it('a subgraph that is observed tells its fetches, statements, reads of loaders and revision, and logs what is slow with its statements', async () => {
  const { subgraph, write } = createNotesSubgraph();
  write([{ id: 'a', text: 'one' }]);
  await subgraph.refreshRevision();
  const { logger, lines } = keptLog();
  const observation = observeSubgraph(subgraph, 0);
  const server = createSubgraphServer(subgraph, { logger, shutdownMilliseconds: 0, observation });
  const url = await listen(server);
  observation.ran({ sql: 'select 1', milliseconds: 4 });
  await post(`${url}/graphql`, JSON.stringify({ query: '{ a: note(id: "a") { text } b: note(id: "b") { text } }' }));
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('zibo_graph_subgraph_fetch_seconds_count{outcome="ok"} 1');
  expect(metrics).toContain(`zibo_graph_statement_seconds_count{subgraph="${subgraph.name}"} 1`);
  expect(metrics).toContain('zibo_graph_http_requests_total{method="POST",status="200"} 1');
  expect(metrics).toContain(`zibo_graph_revision{subgraph="${subgraph.name}"} 1`);
  const loader = `{subgraph="${subgraph.name}",loader="noteById"}`;
  expect(metrics).toContain(`zibo_graph_loader_reads_total${loader} 1`);
  expect(metrics).toContain(`zibo_graph_loader_keys_total${loader} 2`);
  expect(lines.filter(({ msg }) => msg === 'slow fetch')).toMatchObject([{ level: 40 }]);
  expect((await post(`${url}/metrics`, '{}')).status).toBe(405);
  await server.close();
});

it('a subgraph that is not observed has no metrics', async () => {
  const server = createSubgraphServer(createNotesSubgraph().subgraph, { ...keptLog(), shutdownMilliseconds: 0 });
  expect((await ask(`${await listen(server)}/metrics`)).status).toBe(404);
  await server.close();
});
