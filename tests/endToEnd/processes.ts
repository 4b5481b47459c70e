import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

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
