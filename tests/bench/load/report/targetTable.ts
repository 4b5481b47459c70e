import { type Comparison, type Spread, spreadOf } from '../measure/compareSides.js';
import type { MeasuredSize } from '../measure/measureSize.js';
import type { Slot } from '../measure/measureSlot.js';
import { spread, table } from './tables.js';
import { firstAnswerTarget, memoryTarget, type Target, tailTarget, targets } from './targets.js';

interface Row {
  readonly what: string;
  readonly where: string;
  readonly aim: string;
  readonly reached: string;
  readonly met: boolean;
}

/** What was set out for beside what was measured, for every size and database. */
export function targetTable(sizes: readonly MeasuredSize[]): string {
  const rows = sizes.flatMap((size) => [
    ...targets.flatMap((target) => ratioRow(size, target)),
    ...tailRows(size),
    ...memoryRow(size),
    firstAnswerRow(size),
  ]);
  const cells = rows.map(({ what, where, aim, reached, met }) => [what, where, aim, reached, met ? 'yes' : '**no**']);
  return table(['', 'where', 'set out for', 'reached [spread]', 'met'], cells);
}

const placeOf = ({ projects, embedded }: MeasuredSize): string =>
  `${projects.toLocaleString('en')}, ${embedded ? 'PGlite' : 'PostgreSQL'}`;

function ratioRow(size: MeasuredSize, { peer, operation, against, ratio }: Target): Row[] {
  const comparison = comparisonOf(size, peer, operation, against);
  if (!comparison) return [];
  const aim = `${ratio} × ${against === 'stock' ? 'stock' : 'bare HTTP'}`;
  const { median } = comparison.ratio;
  const what = `${peer}, ${operation}`;
  return [{ what, where: placeOf(size), aim, reached: spread(comparison.ratio), met: median >= ratio }];
}

function comparisonOf(
  size: MeasuredSize,
  peer: string,
  operation: string,
  against: Target['against'],
): Comparison | null {
  const measured = size.operations.find((candidate) => candidate.operation.name === operation);
  const measure = measured?.measures.find(({ name }) => name === peer);
  if (!measure || 'failure' in measure) return null;
  return against === 'stock' ? measure.againstStock : measure.againstBare;
}

const ownPeers = new Set(targets.map(({ peer }) => peer));

/**
 * The operation for which the tail of each of our forms is longest, over its slots; beside it bare HTTP's, which is what the
 * machine and who asks have their part in.
 */
function tailRows(size: MeasuredSize): Row[] {
  return [...ownPeers].flatMap((peer) => {
    const tails = size.operations.flatMap(({ operation: { name } }) => tailOf(size, peer, name) ?? []);
    const [longest] = tails.sort((one, other) => other.own.median - one.own.median);
    if (!longest) return [];
    const { operation, own, bare } = longest;
    const reached = `${spread(own)}${bare ? `; bare HTTP ${spread(bare)}` : ''}`;
    const aim = `p99 < ${tailTarget} × p50`;
    const what = `${peer}, its longest tail: ${operation}`;
    return [{ what, where: placeOf(size), aim, reached, met: own.median < tailTarget }];
  });
}

interface Tail {
  readonly operation: string;
  /** p99 as a multiple of p50, over slots: of the peer, and of bare HTTP in the same minutes where it was measured. */
  readonly own: Spread;
  readonly bare: Spread | null;
}

function tailOf(size: MeasuredSize, peer: string, operation: string): Tail | null {
  const beside = comparisonOf(size, peer, operation, 'bare');
  const own = (beside ?? comparisonOf(size, peer, operation, 'stock'))?.slots;
  const bare = beside?.baseline ?? comparisonOf(size, 'bare', operation, 'stock')?.slots;
  return own ? { operation, own: tails(own), bare: bare ? tails(bare) : null } : null;
}

const tails = (slots: readonly Slot[]): Spread => spreadOf(slots.map(({ p50, p99 }) => p99 / p50));

function memoryRow(size: MeasuredSize): Row[] {
  if (!size.memory || size.projects > memoryTarget.projects) return [];
  const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
  const { most, minutes } = size.memory;
  const aim = size.embedded ? 'less than 550 MB' : `${megabytes(memoryTarget.bytes)} MB`;
  const limit = size.embedded ? 550 * 2 ** 20 : memoryTarget.bytes;
  const what = `memory, ${minutes} min of a mix`;
  return [{ what, where: placeOf(size), aim, reached: `${megabytes(most)} MB`, met: most <= limit }];
}

function firstAnswerRow(size: MeasuredSize): Row {
  const { milliseconds } = size.firstAnswer;
  const reached = `${spread(milliseconds)} ms`;
  const met = milliseconds.median < firstAnswerTarget;
  return { what: 'first answer, second start', where: placeOf(size), aim: `${firstAnswerTarget} ms`, reached, met };
}
