import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Which processor a process is bound to; null is any. */
export type Core = number | null;

const available = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** Whether processes can be bound to processors here: it takes Linux's `taskset` and two processors. */
export const canBind: boolean = cpus().length > 1 && available('taskset', '--version');

/** The servers under measurement share the first processor; whoever asks them, and the database, have the second. */
export const cores: { readonly servers: Core; readonly others: Core } = canBind
  ? { servers: 0, others: 1 }
  : { servers: null, others: null };

/** A command that runs on a processor. */
export const onCore = (core: Core, command: readonly [string, ...string[]]): readonly [string, ...string[]] =>
  core === null ? command : ['taskset', '-c', String(core), ...command];

/** Moves running processes to a processor; one that has ended, or is not ours to move, is left. */
export function bind(core: Core, pids: readonly number[]): void {
  if (core !== null) for (const pid of pids) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)]);
}
