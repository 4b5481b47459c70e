import { once } from 'node:events';
import type { ClientRequest, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSubgraph } from '../src/index.js';
import { posted, sendRaw } from './rawHttp.js';
import { answerJson } from './remote/subgraphProcess.js';
import { keptLog, openWorld, remembered, remote, standIn, start, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

/** Stands for a subgraph that tells its revision and answers nothing else. */
async function openSilent() {
  let onFetch = (_: ServerResponse): void => {};
  const process = await standIn((request, response) => {
    if (request.method === 'GET') answerJson(response, { revision: 1 });
    else onFetch(response);
  });
  const fetched = () =>
    new Promise<ServerResponse>((resolve) => {
      onFetch = resolve;
    });
  return { ...process, fetched };
}

describe('a client that goes before it has its answer', () => {
  it.each([
    ['remembered', 64],
    ['not remembered', 0],
  ])(
    'where answers are %s, ends what it asked for without a fault in the log or the metrics',
    async (_, ANSWER_MEMORY_MB) => {
      const plans = await openSilent();
      const { logger, lines } = keptLog();
      const gateway = await start(
        [localSubgraph(world.agencies), remote('plans', plans), localSubgraph(world.projects)],
        { logger, operatorPort: 0, answers: remembered({ ANSWER_MEMORY_MB }) },
      );
      // A playground that is not built is told of at the start.
      const before = lines.length;
      const fetched = plans.fetched();
      let asking: ClientRequest | undefined;
      const gone = sendRaw(gateway, posted({ query: '{ plans(first: 1) { totalCount } }' }), (request) => {
        asking = request;
      });
      const cut = once(await fetched, 'close');
      asking?.destroy();
      await expect(gone).rejects.toThrow();
      await cut;
      const metrics = await (await fetch(`${gateway.operatorUrl}/metrics`)).text();
      await gateway.close();
      await plans.close();
      expect(lines.slice(before).filter(({ level }) => Number(level) >= 40)).toEqual([]);
      expect(metrics).not.toContain('outcome="failed"');
    },
  );
});
