import type { Bilingual } from '../values/bilingual.js';

/** A value of a figure, under the labels that tell it from the others. */
export interface FigureValue {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A figure that a part of a process keeps, read when somebody asks: for Prometheus, and on the page for operators. */
export interface Figure {
  /** As Prometheus has it, with its unit. */
  readonly name: string;
  readonly meaning: Bilingual;
  /** A counter only grows as long as the process lives. */
  readonly kind: 'counter' | 'gauge';
  readonly labels: readonly string[];
  /** Its values now; one that is not known is left out. */
  read(): readonly FigureValue[];
}
