import { areas } from '@zibo-graph/agencies/write';
import type { RowOf } from '@zibo-graph/database';
import { observations } from '@zibo-graph/plans/write';
import { Decimal } from '../exactDecimal.js';
import type { LoadedDataset } from '../LoadedDataset.js';
import { inOwnUnit } from '../ownUnits.js';
import { type Finding, type FindingRule, subjectOf } from './Finding.js';
import { figureText, nameOf, periodText } from './wording.js';

type Observation = RowOf<typeof observations>;

const wholeIn: Readonly<Record<string, number>> = { PERCENT: 100, PERMILLE: 1_000 };

/**
 * - SHARE_MISMATCH: the share of an area in the area that it is part of is not that of the two figures, where both are given
 *   for the same day or period.
 * - CHANGE_MISMATCH: a change is not that between the figures of the two periods, where both are given.
 *
 * What is printed is exact to half its last digit. Only exact figures are recomputed, and only from figures of the same
 * document: what another counts may be another thing.
 */
export const findRatiosThatDoNotRecompute: FindingRule = function* (dataset) {
  const exact = dataset.rows(observations).filter(({ bound, upper }) => bound === 'EXACT' && upper === null);
  const figures = new Map(exact.filter(isFigure).map((row) => [keyOf(row), row]));
  for (const ratio of exact) {
    const whole = wholeIn[ratio.unit];
    if (whole === undefined) continue;
    if (ratio.measure === 'SHARE') {
      const parent = dataset.row(areas, ratio.area_id)?.parent_id ?? null;
      const [part, all] = [figures.get(keyOf(ratio)), figures.get(keyOf({ ...ratio, area_id: parent }))];
      if (!part || !all || !areAlike(part, all) || Number(all.value) === 0) continue;
      const share = new Decimal(part.value).div(all.value).times(whole);
      yield* mismatch(dataset, 'SHARE_MISMATCH', ratio, [part, all], share);
    }
    if (ratio.measure === 'CHANGE') {
      const before = { ...ratio, as_of: null, period_start: ratio.compared_start, period_end: ratio.compared_end };
      const [now, base] = [figures.get(keyOf(ratio)), figures.get(keyOf(before))];
      if (!now || !base || !areAlike(now, base) || Number(base.value) === 0) continue;
      const change = new Decimal(now.value).minus(base.value).div(base.value).times(whole);
      yield* mismatch(dataset, 'CHANGE_MISMATCH', ratio, [now, base], change);
    }
  }
};

const isFigure = ({ measure }: Observation): boolean => !['SHARE', 'CHANGE', 'RANK'].includes(measure);

/** What a figure is of, and who says so: figures with the same key are of the same thing. */
const keyOf = ({
  indicator_id,
  area_id,
  agency_id,
  period_start,
  period_end,
  as_of,
  document_id,
}: Observation): string =>
  JSON.stringify([indicator_id, area_id, agency_id, period_start, period_end, as_of, document_id]);

/** A level is no running total, and a figure in another unit is another figure. */
const areAlike = (one: Observation, other: Observation): boolean =>
  one.measure === other.measure && one.unit === other.unit;

function* mismatch(
  dataset: LoadedDataset,
  rule: string,
  ratio: Observation,
  figures: readonly [Observation, Observation],
  recomputed: Decimal,
): Generator<Finding> {
  const printed = new Decimal(ratio.value);
  // 12.0 is printed to a tenth.
  const places = ratio.value.split('.')[1]?.length ?? 0;
  if (recomputed.minus(printed).abs().lte(new Decimal(10).pow(-places).div(2))) return;
  const said = (row: Observation, value = row.value) => {
    const [figure, area, period] = [
      figureText(inOwnUnit(dataset, { ...row, value })),
      nameOf(dataset, row.area_id),
      periodText(row),
    ];
    return { zh: `${area.zh}${period.zh}${figure.zh}`, en: `${figure.en}, ${area.en}, ${period.en}` };
  };
  const indicator = nameOf(dataset, ratio.indicator_id);
  const [one, other] = figures.map((row) => said(row));
  const [as, computed] = [said(ratio), figureText({ ...ratio, value: recomputed.toFixed(places + 1) })];
  yield {
    rule,
    severity: 'WARNING',
    subjects: [subjectOf(ratio), ...figures.map(subjectOf)],
    message: {
      zh: `${indicator.zh}：印作${as.zh}，按${one?.zh}与${other?.zh}计算为${computed.zh}。`,
      en: `${indicator.en}: printed ${as.en}; from ${one?.en} and ${other?.en} it is ${computed.en}.`,
    },
  };
}
