import { readdirSync, readFileSync } from 'node:fs';

/** What processes have used so far. */
export interface Usage {
  /** Processor time in milliseconds, of user and system together. */
  readonly cpu: number;
  /** The most memory they held (resident), in bytes, added up. */
  readonly memory: number;
}

/** `/proc/PID/stat` counts in these: `getconf CLK_TCK`, which is 100 on every Linux of today. */
const ticksPerSecond = 100;

interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  readonly cpu: number;
}

/** A process, and those that it started, and so on; none where this system has no `/proc`. */
export function processTree(root: number): number[] {
  const all = readProcesses();
  const tree = [root];
  for (const pid of tree) tree.push(...all.filter(({ parent }) => parent === pid).map((child) => child.pid));
  return tree;
}

/** What processes have used so far; one that has ended counts nothing. */
export function usageOf(pids: readonly number[]): Usage {
  let [cpu, memory] = [0, 0];
  for (const pid of pids) {
    cpu += readState(pid)?.cpu ?? 0;
    memory += readPeakMemory(pid);
  }
  return { cpu, memory };
}

/** Memory that processes hold now (resident), in bytes, added up. */
export const residentMemory = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + readMemory(pid, 'VmRSS'), 0);

const readPeakMemory = (pid: number): number => readMemory(pid, 'VmHWM');

function readProcesses(): ProcessState[] {
  return listFolder('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readState(Number(name)) ?? []) : []));
}

function readState(pid: number): ProcessState | null {
  const text = readOrNull(`/proc/${pid}/stat`);
  if (text === null) return null;
  // The name of the program, in brackets, may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { pid, parent: Number(fields[1]), cpu: (ticks * 1_000) / ticksPerSecond };
}

function readMemory(pid: number, entry: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`^${entry}:\\s+(\\d+) kB`, 'm').exec(readOrNull(`/proc/${pid}/status`) ?? '') ?? [];
  return Number(kilobytes ?? 0) * 1_024;
}

/** A process may end while it is looked at. */
function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
