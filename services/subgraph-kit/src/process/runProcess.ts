import { SettingsError } from '../settings/settings.js';

/** What runs, until it is asked to stop. */
export interface Running {
  /** Takes nothing new, finishes what is in flight, gives back what is open. */
  close(): Promise<void>;
}

/** Why a start can fail through no fault of this program, by the code of the error. */
const startFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: '端口已被占用 The port is in use',
  EADDRNOTAVAIL: '本机没有此监听地址 The address to listen at is not of this machine',
  EACCES: '没有权限 Permission denied',
  ENOTFOUND: '找不到主机 The host is not known',
  PROCESS_ENDED: '一个进程意外退出 A process has ended',
};

/** Codes of errors of the database and of temporary files: what they say is in both languages already. */
const storageFaults = /^(?:DATABASE|DATA_DIRECTORY|SCRATCH)_/;

/** A second signal that comes sooner than this is the first one again: npm passes on what the terminal has sent already. */
const sameSignalMilliseconds = 1_000;

/**
 * Runs a process from start to end: a start that fails says why in one line and exits with 1; SIGTERM, SIGINT or the end of
 * the parent process that started this one closes what runs and exits with 0; a second signal exits at once. A parent that
 * listens is told `ready`.
 */
export async function runProcess(start: () => Promise<Running>): Promise<void> {
  const stop = stopAsked();
  try {
    const running = await start();
    // It may have been told to stop, by the end of the channel, before it was ready.
    if (process.connected) process.send?.('ready');
    await stop;
    await running.close();
  } catch (error) {
    const fault = startFault(error);
    if (fault === null) throw error;
    process.stderr.write(`${fault}\n`);
    process.exit(1);
  }
  process.exit(0);
}

/** What to tell a user about a failed start; null if the failure is a fault of this program. */
function startFault(error: unknown): string | null {
  if (error instanceof SettingsError) return error.message;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') return null;
  if (storageFaults.test(code)) return String(message).replaceAll('\n', ' ');
  const known = startFaults[code];
  return known ? `${known}: ${String(message).replaceAll('\n', ' ')}` : null;
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const onSignal = (): void => {
      if (first !== null && Date.now() - first > sameSignalMilliseconds) process.exit(1);
      first ??= Date.now();
      resolve();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
    process.on('disconnect', resolve);
    // The parent may have ended before this process came to listen; one without a parent that listens has no channel at all.
    if (process.connected === false) resolve();
  });
}
