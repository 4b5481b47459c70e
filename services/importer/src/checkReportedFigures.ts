import type { RecordTable, RecordValues } from '@zibo-graph/database';
import { observations, targets } from '@zibo-graph/plans/write';
import { breakdown_rows, investments, programme_reports, quantities } from '@zibo-graph/projects/write';
import type { DatasetCheck } from './DatasetCheck.js';
import { Decimal } from './exactDecimal.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';
import type { LoadedDataset } from './LoadedDataset.js';
import { type UnitEntry, unitEntry } from './ownUnits.js';
import { type Bound, type ReportedFigure, readReportedFigure } from './reportedFigure.js';

/** The columns of a figure, by what they hold; its unit is a column, or one and the same for all rows. */
interface PrintedFigure {
  readonly reported: string;
  readonly value: string;
  readonly upper?: string;
  readonly bound?: string;
  readonly unit: { readonly column: string } | { readonly code: string };
}

const ownUnit = { column: 'unit' };
const quantity = { reported: 'reported', value: 'value', upper: 'upper', bound: 'bound', unit: ownUnit };
const count = (value: string): PrintedFigure => ({ reported: `${value}_reported`, value, unit: { code: 'PROJECT' } });
const amount = (value: string): PrintedFigure => ({
  reported: `${value}_reported`,
  value,
  bound: `${value}_bound`,
  unit: { code: 'CNY' },
});

/** Every figure that is entered beside its printed form. */
const printedFigures: readonly [RecordTable, readonly PrintedFigure[]][] = [
  [observations, [quantity]],
  [targets, [quantity]],
  [quantities, [quantity]],
  [investments, [{ reported: 'reported', value: 'amount', bound: 'bound', unit: { code: 'CNY' } }]],
  [
    programme_reports,
    [
      count('project_count'),
      count('started_count'),
      amount('total_investment'),
      amount('annual_plan'),
      amount('completed_investment'),
    ],
  ],
  [breakdown_rows, [count('project_count'), amount('investment')]],
];

/**
 * A figure must say what its printed form says: value, upper end, bound, and, where %, ‰ or a currency is printed, unit.
 *
 * - A printed form that holds no figure, or none that can be read without doubt, is not held against anything. Nor is that
 *   of a place in a ranking: `首个`, `最好` are words.
 * - A change that is printed without a sign may be a fall.
 * - The bound of a target may be that of its comparator: 达到, 至少 stand outside the printed figure.
 */
export const checkReportedFigures: DatasetCheck = async ({ dataset }) => {
  const faults = new FaultList();
  for (const [table, figures] of printedFigures) {
    const loaded = dataset.get(table);
    for (const [index, record] of loaded.records.entries()) {
      if (record.measure === 'RANK') continue;
      for (const figure of figures) {
        for (const { column, fault } of disagreements(dataset, record, figure)) {
          const value = record[column];
          faults.push(fault.at({ ...loaded.placeOf(index), column, value: value == null ? undefined : `${value}` }));
        }
      }
    }
  }
  return faults;
};

interface Disagreement {
  readonly column: string;
  readonly fault: Fault;
}

function disagreements(dataset: LoadedDataset, record: RecordValues, columns: PrintedFigure): Disagreement[] {
  const { [columns.reported]: reported, [columns.value]: value } = record;
  if (typeof reported !== 'string' || value === null || value === undefined) return [];
  const figure = readReportedFigure(reported);
  if (figure === null) return [];
  return [
    ...valueDisagreements(record, columns, figure, reported),
    ...boundDisagreements(record, columns, figure, reported),
    ...unitDisagreements(dataset, record, columns, { ...figure, reported }),
  ];
}

function valueDisagreements(
  record: RecordValues,
  { value, upper }: PrintedFigure,
  figure: ReportedFigure,
  reported: string,
): Disagreement[] {
  const readings = readingsOf(figure, record.measure === 'CHANGE', /^[-−]/.test(reported));
  const low = new Decimal(String(record[value]));
  const reading = readings.find(([end]) => end.eq(low));
  if (!reading) {
    const read = readings.map(([end]) => end.toFixed()).join(' / ');
    return [{ column: value, fault: new Fault('FIGURE_DISAGREES', { reported, read }) }];
  }
  if (upper === undefined) return [];
  const [, high] = reading;
  const given = record[upper] ?? null;
  if (high === null ? given === null : given !== null && high.eq(String(given))) return [];
  return [{ column: upper, fault: new Fault('FIGURE_DISAGREES', { reported, read: high?.toFixed() ?? '∅' }) }];
}

/** What a printed figure may stand for: lower and upper end. A fall of 5 to 7 % is from -7 to -5. */
function readingsOf(
  { value, upper, direction }: ReportedFigure,
  isChange: boolean,
  hasSign: boolean,
): [Decimal, Decimal | null][] {
  const rise: [Decimal, Decimal | null] = [value, upper];
  const fall: [Decimal, Decimal | null] = upper ? [upper.neg(), value.neg()] : [value.neg(), null];
  // 减少1458人 is a change of -1458, and a flow of 1458.
  if (direction === 'FALL') return isChange || hasSign ? [fall] : [rise, fall];
  return isChange && direction === null ? [rise, fall] : [rise];
}

/** What a target means by a figure that is printed without any word of a bound. */
const boundOfComparator: Readonly<Record<string, Bound>> = {
  LT: 'LESS_THAN',
  LTE: 'AT_MOST',
  GTE: 'AT_LEAST',
  GT: 'MORE_THAN',
};

const mirrored: Readonly<Partial<Record<Bound, Bound>>> = {
  AT_LEAST: 'AT_MOST',
  AT_MOST: 'AT_LEAST',
  MORE_THAN: 'LESS_THAN',
  LESS_THAN: 'MORE_THAN',
};

function boundDisagreements(
  record: RecordValues,
  { bound, value }: PrintedFigure,
  figure: ReportedFigure,
  reported: string,
): Disagreement[] {
  const given = bound === undefined ? null : record[bound];
  // A fall of at least 10 is a change of at most -10.
  const isMirrored = new Decimal(String(record[value])).isNegative() && figure.value.gt(0);
  const bounds = isMirrored ? new Set([...figure.bounds].map((word) => mirrored[word] ?? word)) : figure.bounds;
  if (bound === undefined || given === null || bounds.has(given as Bound)) return [];
  if (bounds.has('EXACT') && given === boundOfComparator[String(record.comparator)]) return [];
  const expected = [...bounds].join(' / ');
  return [{ column: bound, fault: new Fault('BOUND_DISAGREES', { reported, expected }) }];
}

function unitDisagreements(
  dataset: LoadedDataset,
  record: RecordValues,
  { unit, reported: place }: PrintedFigure,
  { reported, ...figure }: ReportedFigure & { readonly reported: string },
): Disagreement[] {
  const code = 'code' in unit ? unit.code : record[unit.column];
  const entry = unitEntry(dataset, code);
  if (!entry) return [];
  const [ratio] = /[%‰]/.exec(figure.unit) ?? [];
  const [ratioOfUnit] = /[%‰]/.exec(entry.titleZh) ?? [];
  const agrees =
    // Points of a percentage have a word and no sign.
    (ratio === ratioOfUnit || (ratioOfUnit === '%' && figure.unit.endsWith('百分点'))) &&
    currencyAgrees(figure.unit, entry);
  if (agrees) return [];
  const column = 'code' in unit ? place : unit.column;
  return [{ column, fault: new Fault('UNIT_DISAGREES', { reported, unit: `${code} (${entry.titleZh})` }) }];
}

/** Money that is printed as 元 and nothing more, 元, 元/年; not 单元, nor 元件. */
const yuanAlone = /^[^/]*(?<!单)元(?:\/|$)/;

/** The currency that is printed, whatever words follow it, 美元外资; none in 人/亿元GDP and 吨标准煤/万元, which are rates. */
const currencyOf = (unit: string): string | undefined => /^[^/]*?([美欧日港澳加韩]元|英镑|(?<!单)元)/.exec(unit)?.[1];

/** Whether a printed currency is that of the unit. 元 with words behind it may be none where the unit is no money. */
function currencyAgrees(printed: string, { dimension, titleZh }: UnitEntry): boolean {
  const currency = currencyOf(printed);
  if (currency === undefined) return true;
  if (dimension === 'MONEY') return currency === currencyOf(titleZh);
  return currency === '元' && !yuanAlone.test(printed);
}
