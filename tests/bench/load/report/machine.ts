import { arch, cpus, platform, release, totalmem } from 'node:os';
import { connections, generatorName } from '../generator/LoadGenerator.js';
import { canBind } from '../processes/cores.js';
import type { LoadRun } from './LoadRun.js';

/** What was measured on, and how: one line a fact. */
export function machineLines({ pairs, seconds, busy }: Pick<LoadRun, 'pairs' | 'seconds' | 'busy'>): string[] {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const bound = canBind
    ? 'The servers under measurement share one processor; who asks them, and PostgreSQL, have the other.'
    : 'Nothing is bound to a processor: this machine has one, or no `taskset`.';
  return [
    `- ${cpus().length} × ${processor?.model ?? 'processor'}, ${memory}, ${platform()} ${release()} ${arch()}, Node ${process.version}. ${bound}`,
    `- Asked by ${generatorName}, ${connections} connections kept alive, each request with the next of the variables.`,
    `- ${pairs} pairs of slots of ${seconds} s (A B A B); ratios are medians of the pairs' ratios [least-most].`,
    `- Load average of the machine before the run ${busy[0].toFixed(1)}, after it ${busy[1].toFixed(1)}.`,
  ];
}
