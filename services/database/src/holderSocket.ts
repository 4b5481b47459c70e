import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, symlinkSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A socket at which this process listens until it ends, or ends it: the operating system closes it with the process. */
export interface HolderSocket {
  /** What finds it, from the folder that it was made for. */
  readonly name: string;
  end(): void;
}

/** The longest address of a socket that every system takes, in bytes. */
const longestAddress = 100;

/** What systems say of a file system that has no sockets. */
const noSockets = ['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

const newName = (): string => `lock-${randomBytes(8).toString('hex')}`;

/** Listens at a new socket in a folder, or where its file system has none, in the folder for temporary files. */
export async function listenInFolder(directory: string): Promise<HolderSocket> {
  const name = newName();
  try {
    return await listen(directory, name);
  } catch (error) {
    if (!noSockets.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return listen(directory, join(tmpdir(), name));
  }
}

async function listen(directory: string, name: string): Promise<HolderSocket> {
  // It is enough that there is somebody: nothing is said.
  const server = createServer((connection) => connection.destroy());
  await atAddress(directory, name, async (address) => {
    server.listen(address);
    await once(server, 'listening');
  });
  server.unref();
  return {
    name,
    end() {
      server.close();
      removeSocket(directory, name);
    },
  };
}

/** Whether a process listens at a socket of a folder; one that has no time for a connection listens all the same. */
export function isHeld(directory: string, name: string): Promise<boolean> {
  return atAddress(directory, name, async (address) => {
    const connection = createConnection(address);
    try {
      await once(connection, 'connect');
      return true;
    } catch (error) {
      return !['ECONNREFUSED', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
    } finally {
      connection.destroy();
    }
  });
}

/** Removes what a socket leaves in its folder. */
export function removeSocket(directory: string, name: string): void {
  if (process.platform !== 'win32') rmSync(resolve(directory, name), { force: true });
}

/** Calls back with the address of a socket: its path, by a short way where that is too long; on Windows a named pipe. */
async function atAddress<T>(directory: string, name: string, use: (address: string) => Promise<T>): Promise<T> {
  if (process.platform === 'win32') return use(`\\\\.\\pipe\\zibo-graph-${name}`);
  const path = resolve(directory, name);
  if (Buffer.byteLength(path) <= longestAddress) return use(path);
  const way = join(tmpdir(), newName());
  symlinkSync(resolve(directory), way);
  try {
    return await use(join(way, name));
  } finally {
    rmSync(way);
  }
}
