import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { ask, remote, standIn, start } from './world.js';

/** A subgraph that holds its answers back until it is told to give them. */
async function holding() {
  const held: ServerResponse[] = [];
  const arrivals = createServer();
  const process = await standIn((request, response) => {
    if (request.url === '/revision') response.end('{"revision": 1}');
    else {
      held.push(response);
      arrivals.emit('arrival');
    }
  });
  const give = (): void => {
    for (const response of held) response.end('{"data": {"agency": null}}');
  };
  return { process, arrival: once(arrivals, 'arrival'), give };
}

const others = (url: string) => ['plans', 'projects'].map((name) => remote(name, { url }));

it('a gateway that closes finishes what is in flight and takes nothing new', async () => {
  const { process, arrival, give } = await holding();
  const gateway = await start([remote('agencies', process), ...others(process.url)]);
  const answer = ask(gateway, '{ agency(id: "x") { name } }');
  await arrival;
  const closed = gateway.close();
  await expect(ask(gateway, '{ __typename }')).rejects.toThrow('fetch failed');
  give();
  expect(await answer).toMatchObject({ status: 200, body: { data: { agency: null } } });
  await closed;
  await process.close();
});

it('a gateway that closes cuts what does not end in the time it is given', async () => {
  const { process, arrival } = await holding();
  const gateway = await start([remote('agencies', process), ...others(process.url)], { shutdownMilliseconds: 0 });
  const answer = ask(gateway, '{ agency(id: "x") { name } }').catch(() => 'cut');
  await arrival;
  await gateway.close();
  expect(await answer).toBe('cut');
  await process.close();
});
