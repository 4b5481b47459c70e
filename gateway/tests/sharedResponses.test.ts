import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Redis } from '../src/foundation/redis.js';
import { programDigest } from '../src/responseCache/programDigest.js';
import { openSharedResponses } from '../src/responseCache/sharedResponses.js';

let values: Map<string, Buffer>;
let redis: Redis;
beforeEach(() => {
  values = new Map();
  redis = {
    get: async (key) => values.get(key),
    set: (key, value) => void values.set(key, value),
    isConnected: () => true,
    close: async () => {},
  };
});
const body = Buffer.from('{"data":{}}');

describe('answers that are shared', () => {
  const program = 'one';

  it('are taken by gateways of the same build and secret, as they were given', async () => {
    openSharedResponses(redis, { program, secret: 's' }).set('key', body);
    expect(await openSharedResponses(redis, { program, secret: 's' }).get('key')).toEqual(body);
  });

  it.each([
    ['another build', { program: 'two', secret: 's' }],
    ['another secret', { program, secret: 't' }],
    ['no secret', { program }],
  ])('are not taken by a gateway of %s', async (_, options) => {
    openSharedResponses(redis, { program, secret: 's' }).set('key', body);
    expect(await openSharedResponses(redis, options).get('key')).toBeUndefined();
    openSharedResponses(redis, options).set('other', body);
    expect(await openSharedResponses(redis, { program, secret: 's' }).get('other')).toBeUndefined();
  });

  it('are not taken from the place of another question', async () => {
    const shared = openSharedResponses(redis, { program, secret: 's' });
    shared.set('key', body);
    const [[place, value]] = [...values] as [[string, Buffer]];
    values.set(place.replace(/key$/, 'other'), value);
    expect(await shared.get('other')).toBeUndefined();
  });
});

describe('the name of a program', () => {
  const files = {
    'gateway/package.json': '{"dependencies":{"graphql":"16.0.0"}}',
    'gateway/dist/main.js': 'start();',
    'services/plans/package.json': '{}',
    'services/plans/dist/resolvers/Plan.js': 'title();',
    'schema/subgraphs/plans/plan.graphql': 'type Plan { title: String }',
    'schema/codelists/kind.csv': 'PLAN',
  };
  const named = (changes: Readonly<Record<string, string>> = {}): string => {
    const root = mkdtempSync(join(tmpdir(), 'zibo-graph-program-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const [file, text] of Object.entries({ ...files, ...changes })) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return programDigest(root, 'dist');
  };

  it('is the same wherever it is', () => {
    expect(named()).toBe(named());
    expect(programDigest()).toMatch(/^[\w-]{22}$/);
  });

  it.each(Object.keys(files))('is another when %s is', (file) => {
    expect(named({ [file]: `${files[file as keyof typeof files]} ` })).not.toBe(named());
  });

  it('is another with a file more, or the same content in another file', () => {
    const more = named({ 'gateway/dist/more.js': 'start();' });
    expect(new Set([named(), more, named({ 'gateway/dist/other.js': 'start();' })]).size).toBe(3);
  });

  it.each([
    'gateway/dist/main.js.map',
    'gateway/dist/main.d.ts',
    'gateway/dist/playground/page.js',
    'schema/tests/a.ts',
  ])('has nothing to do with %s', (file) => {
    expect(named({ [file]: 'x' })).toBe(named());
  });
});
