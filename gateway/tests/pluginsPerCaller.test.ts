import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/index.js';
import { metricsOf } from './metric.js';
import { openPluginWorld, type PluginWorld } from './pluginWorld.js';
import { ask, remembered, send } from './world.js';

let world: PluginWorld;
beforeAll(async () => {
  world = await openPluginWorld();
});
afterAll(() => world.close());

const query = 'query Named { agencies(first: 1) { totalCount } }';

/** Asks as somebody whom plugins know by a header. */
const askAs = (gateway: Gateway, caller: string) =>
  send(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-caller': caller },
    body: JSON.stringify({ query }),
  });

describe('a plugin that has something for one caller', () => {
  it.each([
    ['what it gives each caller', `response.http.headers.set('cache-control', 'Private');`],
    ['a cookie', `response.http.headers.set('set-cookie', 'caller=' + caller);`],
  ])('gives %s to nobody who waits for the same at the same time', async (_, own) => {
    const text = `export default { async requestDidStart({ contextValue }) {
      const caller = contextValue.http.headers['x-caller'];
      return { async willSendResponse({ response }) { ${own} response.body.singleResult.data.caller = caller; } };
    } };`;
    await world.withPlugins(
      text,
      async (gateway) => {
        const callers = ['one', 'two', 'three'];
        const told = await Promise.all(callers.map((caller) => askAs(gateway, caller)));
        expect(told.map(({ body }) => body.data.caller)).toEqual(callers);
      },
      { answers: remembered() },
    );
  });

  it('refuses the caller whom it means, and nobody who waits for the same at the same time', async () => {
    const text = `import { GraphQLError } from 'graphql';
      export default { async requestDidStart() { return { async didResolveOperation({ contextValue }) {
        if (contextValue.http.headers['x-caller'] !== 'mallory') return;
        throw new GraphQLError('Not you', { extensions: { code: 'NOT_YOU', http: { status: 403 } } });
      } }; } };`;
    await world.withPlugins(
      text,
      async (gateway) => {
        const told = await Promise.all(['mallory', 'bob', 'alice'].map((caller) => askAs(gateway, caller)));
        expect(told.map(({ status }) => status)).toEqual([403, 200, 200]);
      },
      { answers: remembered() },
    );
  });

  it('counts once an operation whose response was ready when it failed', async () => {
    const text = `export default { async requestDidStart() { return {
      async willSendResponse() { await Promise.resolve(); throw new Error('no'); },
    }; } };`;
    await world.withPlugins(
      text,
      async (gateway) => {
        expect((await ask(gateway, query)).status).toBe(500);
        const metrics = await metricsOf(gateway);
        const counts = [...metrics.matchAll(/^zibo_graph_operation_seconds_count\{.*\} (\d+)$/gm)].map(([, n]) =>
          Number(n),
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
      },
      { operatorPort: 0 },
    );
  });
});
