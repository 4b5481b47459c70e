import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Runs a process of its own whose start fails with an error that has a code, or none. */
function startFailing(code: string | null) {
  const program = `
    import { runProcess } from '${new URL('../src/process/runProcess.ts', import.meta.url).href}';
    await runProcess(() => Promise.reject(Object.assign(new Error('临时文件夹。The folder\\nis full'), { code: process.argv[1] })));
  `;
  const node = ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', program];
  const { status, stderr } = spawnSync(process.execPath, code === null ? node : [...node, code], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  return { status, stderr };
}

describe('a process whose start fails', () => {
  it.each(['DATABASE_FULL', 'DATA_DIRECTORY_IN_USE', 'SCRATCH_FULL', 'SCRATCH_UNUSABLE'])(
    'with %s, which says in both languages what is wrong, tells it in one line and exits with 1',
    (code) => {
      expect(startFailing(code)).toEqual({ status: 1, stderr: '临时文件夹。The folder is full\n' });
    },
  );

  it('through a fault of the program shows where', () => {
    expect(startFailing(null).stderr).toMatch(/\n {4}at /);
  });
});
