import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDirectory } from '../src/dataDirectoryLock.js';
import { isHeld, listenInFolder } from '../src/holderSocket.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lock 锁-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** What a holder leaves that was killed: its record, with a socket at which nobody listens. */
function leaveRecord(number: number, pid = 1): void {
  const holder = { pid, host: 'gone', since: '2026-01-01T00:00:00.000Z', socket: `lock-of-${number}` };
  writeFileSync(join(directory, `lock.${number}`), JSON.stringify(holder));
  writeFileSync(join(directory, 'lock'), `${pid} (lock.${number})\n`);
}

const records = (): string[] => readdirSync(directory).filter((name) => /^lock\.\d+$/.test(name));

/** How many of several claims at once take the folder, and the function of the first that gives it back. */
async function claimAtOnce(claims: number) {
  const settled = await Promise.allSettled(Array.from({ length: claims }, () => lockDataDirectory(directory)));
  const taken = settled.flatMap((claim) => (claim.status === 'fulfilled' ? [claim.value] : []));
  const refusals = settled.flatMap((claim) => (claim.status === 'rejected' ? [claim.reason.code] : []));
  return { taken, refusals };
}

describe('the lock of the folder of the embedded database', () => {
  it('is taken in a new folder, given back, and taken again, and leaves one record', async () => {
    for (const number of [1, 2, 3]) {
      const release = await lockDataDirectory(directory);
      expect(records()).toEqual([`lock.${number}`]);
      release();
    }
    expect(readdirSync(directory)).toEqual(['lock.3']);
  });

  it('refuses while its holder lives, and says who that is and what to do', async () => {
    const release = await lockDataDirectory(directory);
    const refusal = await lockDataDirectory(directory).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' });
    const { message } = refusal as Error;
    for (const part of [directory, String(process.pid), hostname(), '请先停止该进程', 'stop it first', 'DATABASE_URL'])
      expect(message).toContain(part);
    release();
    (await lockDataDirectory(directory))();
  });

  it('is taken after a holder that was killed, whatever number it had: our own, that of a living process, 1', async () => {
    for (const [index, pid] of [process.pid, process.ppid, 1].entries()) {
      leaveRecord(10 * (index + 1), pid);
      (await lockDataDirectory(directory))();
      expect(records()).toEqual([`lock.${10 * (index + 1) + 1}`]);
    }
  });

  it('is taken by exactly one of four who find the record of a dead holder at once, 25 times', async () => {
    for (let round = 1; round <= 25; round += 1) {
      leaveRecord(round * 10);
      const { taken, refusals } = await claimAtOnce(4);
      expect({ taken: taken.length, refusals }).toEqual({ taken: 1, refusals: Array(3).fill('DATA_DIRECTORY_IN_USE') });
      taken[0]?.();
    }
  });

  it('is taken by exactly one of four in a new folder', async () => {
    const { taken } = await claimAtOnce(4);
    expect(taken).toHaveLength(1);
    taken[0]?.();
  });

  it('does not go to one who comes late with a number that others have had and removed since', async () => {
    const holder = await listenInFolder(directory);
    writeFileSync(
      join(directory, 'draft'),
      JSON.stringify({ pid: 7, host: 'other', since: 'now', socket: holder.name }),
    );
    linkSync(join(directory, 'draft'), join(directory, 'lock.9'));
    leaveRecord(3);
    await expect(lockDataDirectory(directory)).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' });
    expect(records().sort()).toEqual(['lock.3', 'lock.9']);
    holder.end();
  });

  it('is respected by its holder’s note for a version that knows only numbers of processes, which is respected in turn', async () => {
    const release = await lockDataDirectory(directory);
    expect(Number.parseInt(readFileSync(join(directory, 'lock'), 'utf8'), 10)).toBe(process.pid);
    release();
    expect(existsSync(join(directory, 'lock'))).toBe(false);
    writeFileSync(join(directory, 'lock'), String(process.ppid));
    await expect(lockDataDirectory(directory)).rejects.toThrow(join(directory, 'lock'));
    for (const gone of [String(process.pid), '4194305', 'not a number', '']) {
      writeFileSync(join(directory, 'lock'), gone);
      (await lockDataDirectory(directory))();
    }
  });

  it('holds in a folder whose path is longer than the address of a socket may be', async () => {
    const deep = join(directory, '数据'.repeat(30), 'x'.repeat(100));
    mkdirSync(deep, { recursive: true });
    const release = await lockDataDirectory(deep);
    await expect(lockDataDirectory(deep)).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' });
    release();
    (await lockDataDirectory(deep))();
  });

  it('leaves nothing behind when it is refused', async () => {
    const release = await lockDataDirectory(directory);
    const before = readdirSync(directory).sort();
    await expect(lockDataDirectory(directory)).rejects.toThrow();
    expect(readdirSync(directory).sort()).toEqual(before);
    release();
  });
});

describe('the socket of a holder', () => {
  it('is held until it is ended', async () => {
    const socket = await listenInFolder(directory);
    expect(await isHeld(directory, socket.name)).toBe(true);
    socket.end();
    expect(await isHeld(directory, socket.name)).toBe(false);
  });
});
