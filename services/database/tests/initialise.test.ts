import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { initialise } from '../src/testing.js';

it('two that lay out the first embedded database at once both have it, and leave one copy for the next', async () => {
  const own = mkdtempSync(join(tmpdir(), 'zibo-graph-initialise-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(own, { recursive: true });
  });
  vi.stubEnv('TMPDIR', own);
  await Promise.all(['one', 'two'].map((name) => initialise(join(own, name))));
  for (const name of ['one', 'two']) expect(readdirSync(join(own, name, 'postgres'))).toContain('PG_VERSION');
  const kept = readdirSync(own).filter((name) => name.startsWith('zibo-graph-'));
  expect(kept).toEqual([expect.stringMatching(/^zibo-graph-initialised-pglite-[\d.]+$/)]);
});
