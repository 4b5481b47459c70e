import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/index.js';
import { nowhere, start } from './world.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await start(await nowhere());
});
afterAll(() => gateway.close());

const audits = serverAudits({ url: () => `${gateway.url}/graphql` });

describe('GraphQL over HTTP: the endpoint', () => {
  it('is held to every audit of the authors of the standard', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? '' : `${result.status}: ${result.reason}`).toBe('');
  });
});
