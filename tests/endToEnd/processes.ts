import type { ChildProcess } from 'node:child_process';

/** Waits until a process prints something, and reads on what it prints; fails with all it said if it ends before. */
export function untilItSays(child: ChildProcess, text: string): Promise<void> {
  let said = '';
  let heard = false;
  return new Promise((resolve, reject) => {
    const read = (chunk: unknown): void => {
      if (heard) return;
      said += String(chunk);
      heard = said.includes(text);
      if (heard) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`it ended, saying: ${said}`)));
  });
}
