import { median } from '../../median.js';
import type { Spread } from '../measure/compareSides.js';
import type { PeerMeasure } from '../measure/measureOperation.js';
import type { Slot } from '../measure/measureSlot.js';
import type { Profile } from '../measure/profileServers.js';

/** A table in Markdown; what is in the cells must hold no bar. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Three figures that count: 0.0123, 1.23, 12.3, 123, 1,234. */
const figure = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

/** A median and its spread. */
export const spread = ({ median, least, most }: Spread): string =>
  `${figure(median)} [${figure(least)}-${figure(most)}]`;

const head = [
  ...['', 'requests/s', '× stock', 'CPU: stock ÷', 'p50 ms', 'p99 ms', 'p99 ÷ p50'],
  ...['CPU ms, server', 'CPU ms, database', 'most memory', 'answer'],
];

/** What peers do with an operation: the stock gateway first, of all its slots, then each in the order of measurement. */
export function operationTable(measures: readonly PeerMeasure[]): string {
  const stock = measures.flatMap((measure) => ('failure' in measure ? [] : measure.againstStock.baseline));
  const rows = measures.map((measure) => {
    if ('failure' in measure) return [measure.title, measure.failure.replaceAll(/[|\n]/g, ' ').slice(0, 300)];
    const { title, againstStock, againstBare } = measure;
    const beside = againstBare ? `; ${spread(againstBare.ratio)} of bare HTTP` : '';
    return slotCells(
      title,
      againstStock.slots,
      `${spread(againstStock.ratio)}${beside}`,
      spread(againstStock.cpuRatio),
    );
  });
  return table(head, [slotCells('stock @apollo/gateway over HTTP', stock, '1', '1'), ...rows]);
}

function slotCells(title: string, slots: readonly Slot[], ratio: string, cpuRatio: string): string[] {
  const of = (read: (slot: Slot) => number): number => median(slots.map(read));
  return [
    ...[title, figure(of(({ perSecond }) => perSecond)), ratio, cpuRatio],
    ...[figure(of(({ p50 }) => p50)), figure(of(({ p99 }) => p99)), figure(of(({ p50, p99 }) => p99 / p50))],
    ...[figure(of(({ serverCpu }) => serverCpu)), figure(of(({ databaseCpu }) => databaseCpu))],
    `${Math.round(Math.max(...slots.map(({ memory }) => memory)) / 2 ** 20)} MB`,
    `${(of(({ bytes }) => bytes) / 1_000).toFixed(1)} KB`,
  ];
}

/** Where a profile's time is. */
export const profileTable = ({ times }: Profile): string =>
  table(
    ['self time', 'in'],
    times.map(({ place, share }) => [`${(share * 100).toFixed(1)} %`, `\`${place}\``]),
  );
