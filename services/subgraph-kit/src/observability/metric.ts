import type { Bilingual } from '../values/bilingual.js';

/** A value of a metric, under its labels. */
export interface MetricValue {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A counter or gauge of a part of a process, read when somebody asks: for Prometheus, and on the page for operators. */
export interface Metric {
  /** As Prometheus has it, with its unit. */
  readonly name: string;
  /** What it says of itself. */
  readonly help: Bilingual;
  /** A counter only grows as long as the process lives. */
  readonly kind: 'counter' | 'gauge';
  readonly labels: readonly string[];
  /** Its values now; one that is not known is left out. */
  read(): readonly MetricValue[];
}
