import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const lock = new URL('../../services/database/dist/dataDirectoryLock.js', import.meta.url).href;

/** A process of the built program that takes the folder when it is told to, says what came of it, and keeps what it has. */
const claimant = `
  import { lockDataDirectory } from ${JSON.stringify(lock)};
  process.stdin.once('data', () => lockDataDirectory(process.argv[1]).then(
    () => process.send('taken'),
    (error) => process.send(error.code + ' ' + error.message),
  ));
  process.send('ready');
`;

const rounds = 25;
const atOnce = 4;
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function startClaimant(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', claimant, directory], {
    stdio: ['pipe', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

it('of four processes that find the lock of a killed one at once, exactly one takes it, in each of 25 rounds', async () => {
  let claimants = await Promise.all(Array.from({ length: atOnce }, startClaimant));
  for (let round = 1; round <= rounds; round += 1) {
    const answers = claimants.map(async (child) => [child, String((await once(child, 'message'))[0])] as const);
    for (const child of claimants) child.stdin?.write('go');
    const heard = await Promise.all(answers);
    const holders = heard.filter(([, answer]) => answer === 'taken').map(([child]) => child);
    expect(holders, `round ${round}: ${heard.map(([, answer]) => answer).join('; ')}`).toHaveLength(1);
    for (const [, answer] of heard)
      expect(answer).toMatch(new RegExp(`^taken$|^DATA_DIRECTORY_IN_USE .*\\b${holders[0]?.pid}\\b`));
    const next = round < rounds ? Promise.all(Array.from({ length: atOnce }, startClaimant)) : [];
    const ends = claimants.map((child) => once(child, 'exit'));
    for (const child of claimants) child.kill('SIGKILL');
    await Promise.all(ends);
    claimants = await next;
  }
}, 300_000);
