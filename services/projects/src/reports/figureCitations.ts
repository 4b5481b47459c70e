import { type CitationValue, citations } from '@zibo-graph/subgraph-kit';

/** A row of figures, each beside its printed form in the column `<figure>_reported`. */
type FigureRow<F extends string> = CitationValue &
  Readonly<Record<F, string | number | null>> &
  Readonly<Record<`${F}_reported`, string | null>>;

/** One citation for each figure that a row has, all at the place of the row; the place alone if it has none. */
export function figureCitations<F extends string>(row: FigureRow<F>, figures: readonly F[]): CitationValue[] {
  const { document_id, locator } = row;
  const present = figures.filter((figure) => row[figure] !== null);
  if (present.length === 0) return citations({ document_id, locator });
  return present.map((figure) => ({ document_id, locator, reported: row[`${figure}_reported`] as string | null }));
}
