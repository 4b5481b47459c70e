import { gunzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';

const zlib = vi.hoisted(() => ({ compressions: 0, fails: false }));
vi.mock('node:zlib', async (original) => {
  const actual = await original<typeof import('node:zlib')>();
  const gzip = (body: Buffer, done: (error: Error | null, compressed?: Buffer) => void) => {
    zlib.compressions += 1;
    if (zlib.fails) done(new Error('no memory'));
    else actual.gzip(body, done);
  };
  return { ...actual, gzip };
});

it('an answer whose compression fails is compressed when it is asked for again, and once after that', async () => {
  // Another test of the process may have read the module before, with the real compression.
  vi.resetModules();
  const { ResponseBody } = await import('../src/responseCache/ResponseBody.js');
  const answer = new ResponseBody('x'.repeat(2_000));
  zlib.fails = true;
  const asked = [answer.encoded('gzip'), answer.encoded('gzip')];
  for (const failed of asked) await expect(failed).rejects.toThrow('no memory');
  expect(zlib.compressions).toBe(1);
  zlib.fails = false;
  for (const _ of [1, 2]) expect(gunzipSync(await answer.encoded('gzip'))).toEqual(answer.body);
  expect(zlib.compressions).toBe(2);
});
