import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileApolloSettings } from './environment.js';
import { openPluginWorld, type PluginWorld, root } from './pluginWorld.js';
import { ask, keptLog, nowhere, remembered, send, start } from './world.js';

let world: PluginWorld;
beforeAll(async () => {
  world = await openPluginWorld();
});
afterAll(() => world.close());

const query = 'query Named { agencies(first: 1) { totalCount } }';

describe('a plugin of the user', () => {
  it('that the documents show refuses operations without a name, with the code and status that it says', async () => {
    const page = readFileSync(join(root, 'docs/operating/plugins.md'), 'utf8');
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    await world.withPlugins(example, async (gateway) => {
      const refused = await ask(gateway, '{ agencies(first: 1) { totalCount } }');
      expect([refused.status, refused.body]).toEqual([
        400,
        {
          errors: [
            {
              message: 'Give your operation a name',
              extensions: { code: 'UNNAMED', requestId: refused.headers.get('x-request-id') },
            },
          ],
        },
      ]);
      const { status, body } = await ask(gateway, query);
      expect([status, body]).toEqual([200, { data: { agencies: { totalCount: expect.any(Number) } } }]);
    });
  });

  it('of npm works beside another: a response that one says may be cached is given out again by the response cache of Apollo', async () => {
    const text = `import caching from '@apollo/server-plugin-response-cache';
      const cacheable = {
        async requestDidStart({ overallCachePolicy }) {
          overallCachePolicy.restrict({ maxAge: 60, scope: 'PUBLIC' });
        },
      };
      export default [cacheable, (caching.default ?? caching)()];`;
    await world.withPlugins(text, async (gateway) => {
      const first = await ask(gateway, query);
      expect(first.headers.get('age')).toBeNull();
      world.fetches.length = 0;
      const second = await ask(gateway, query);
      expect(second.headers.get('age')).toBe('0');
      expect([second.body, world.fetches]).toEqual([first.body, []]);
    });
  });

  it('gives headers to responses, which those from the response cache have, too', async () => {
    const text = `let executed = 0;
      export default { async requestDidStart() { return {
        async willSendResponse({ response }) { response.http.headers.set('x-executed', String(++executed)); },
      }; } };`;
    await world.withPlugins(
      text,
      async (gateway) => {
        // The third time it is known by its bytes.
        for (const _ of [1, 2, 3]) expect((await ask(gateway, query)).headers.get('x-executed')).toBe('1');
      },
      { answers: remembered() },
    );
  });

  it.each(['no-store', 'private, max-age=60'])(
    'keeps a response from the response cache by cache-control: %s',
    async (policy) => {
      const text = `export default { async requestDidStart() { return {
        async willSendResponse({ response }) { response.http.headers.set('cache-control', '${policy}'); },
      }; } };`;
      await world.withPlugins(
        text,
        async (gateway) => {
          for (const _ of [1, 2]) {
            world.fetches.length = 0;
            const url = `${gateway.url}/graphql?query=${encodeURIComponent(query)}`;
            const { headers } = await send(url, { headers: { 'apollo-require-preflight': 'yes' } });
            expect([headers.get('cache-control'), headers.get('etag')]).toEqual([policy, null]);
            expect(world.fetches).toEqual(['agencies']);
          }
        },
        { answers: remembered() },
      );
    },
  );

  it('that fails costs its request, with INTERNAL and the cause in the log only', async () => {
    const text = `export default { async requestDidStart({ request }) {
        if (request.http.headers.get('x-trouble')) throw new Error('the secret of the plugin');
      } };`;
    const log = keptLog();
    await world.withPlugins(
      text,
      async (gateway) => {
        const { status, body } = await send(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-trouble': 'yes' },
          body: JSON.stringify({ query }),
        });
        expect([status, body.errors[0].extensions.code]).toEqual([500, 'INTERNAL']);
        expect(JSON.stringify(body)).not.toContain('secret');
        const told = log.lines
          .filter(({ level }) => level === 50)
          .map(({ err }) => (err as Error | undefined)?.message);
        expect(told).toContain('the secret of the plugin');
        expect((await ask(gateway, query)).status).toBe(200);
      },
      { logger: log.logger },
    );
  });

  it('is told of documents that are refused before, and cannot harm their response', async () => {
    const text = `export default {
        async contextCreationDidFail({ error }) { throw new Error('told: ' + error.extensions.code); },
      };`;
    const log = keptLog();
    await world.withPlugins(
      text,
      async (gateway) => {
        const { status, body } = await ask(gateway, '{ nothing }');
        expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
        const told = log.lines.flatMap(({ err }) => (err as Error | undefined)?.message ?? []);
        expect(told).toEqual(['told: GRAPHQL_VALIDATION_FAILED']);
      },
      { logger: log.logger },
    );
  });

  it('sees a document parsed and validated, and is asked to do neither', async () => {
    const text = `export default { async requestDidStart({ contextValue }) {
        const called = [];
        return {
          async parsingDidStart() { called.push('parsing'); },
          async validationDidStart() { called.push('validation'); },
          async didResolveOperation({ document, operation }) { called.push(document.kind, operation.name.value); },
          async willSendResponse() { contextValue.http.log.info({ called }, 'called'); },
        };
      } };`;
    const log = keptLog();
    await world.withPlugins(
      text,
      async (gateway) => {
        await ask(gateway, query);
        expect(log.lines.find(({ msg }) => msg === 'called')?.called).toEqual(['Document', 'Named']);
      },
      { logger: log.logger },
    );
  });
});

describe('a file of plugins', () => {
  it.each([
    [
      'that is not a module',
      'export default {\n  async requestDidStart( {\n};',
      /plugins\d+\.mjs:\d+ cannot be loaded: /,
    ],
    ['that throws', "const a = 1;\nthrow new Error('no licence');", /plugins\d+\.mjs:2 cannot be loaded: no licence/],
    ['that imports what is not there', "import 'no-such-package';", /cannot be loaded: Cannot find package/],
    ['without a default export', 'export const plugin = {};', /: default must be a plugin of Apollo Server/],
    [
      'with something else in its list',
      'export default [{ async requestDidStart() {} }, 1];',
      /: default\[1\] must be/,
    ],
    ['with what has no hook', 'export default { didStart() {} };', /: default has none of serverWillStart, /],
    [
      'with a hook that is no function',
      'export default { requestDidStart: 1 };',
      /\.requestDidStart must be a function/,
    ],
    [
      'with a plugin that does not start',
      "export default { async serverWillStart() { throw new Error('no licence'); } };",
      /a plugin does not start: no licence/,
    ],
    [
      'with a plugin that reports usage',
      "import * as reporting from '@apollo/server/plugin/usageReporting';\nexport default reporting.ApolloServerPluginUsageReporting();",
      /a plugin does not start: You have tried to install both/,
    ],
  ])('%s keeps the gateway from starting, in one sentence that names the place', async (_, text, message) => {
    const error = await start(await nowhere(), { pluginsFile: world.moduleOf(text) }).catch((cause: Error) => cause);
    expect(error).toMatchObject({ name: 'SettingsError', message: expect.stringMatching(/^APOLLO_PLUGINS_FILE：/) });
    expect((error as Error).message).toMatch(message);
  });

  it('that is not there keeps the gateway from starting', async () => {
    const pluginsFile = join(root, 'nothing.mjs');
    await expect(start(await nowhere(), { pluginsFile })).rejects.toThrow(/^APOLLO_PLUGINS_FILE：.*nothing\.mjs/);
  });
});

describe('the environment', () => {
  it('has nothing reported to anybody, whatever of Apollo is set in it', async () => {
    const lookedUp: string[] = [];
    const onSocket = (message: unknown): void => {
      const { socket } = message as { readonly socket: Socket };
      socket.once('lookup', (_error, _address, _family, host) => lookedUp.push(String(host)));
    };
    const restore = hostileApolloSettings();
    subscribe('net.client.socket', onSocket);
    try {
      await world.withPlugins('export default [];', async (gateway) => {
        expect((await ask(gateway, query)).status).toBe(200);
        const page = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
        expect(await page.text()).not.toMatch(/apollographql|<html/);
      });
      // Reports are sent when a server stops, at the latest.
      expect(lookedUp).toEqual([]);
    } finally {
      unsubscribe('net.client.socket', onSocket);
      restore();
    }
  });
});
