/** What the project set out to reach, as a multiple of a baseline measured in the same run. */
export interface Target {
  readonly peer: string;
  readonly operation: 'small' | 'wide';
  readonly against: 'stock' | 'bare';
  readonly ratio: number;
}

const of = (peer: string, against: Target['against'], small: number, wide: number): Target[] => [
  { peer, against, operation: 'small', ratio: small },
  { peer, against, operation: 'wide', ratio: wide },
];

export const targets: readonly Target[] = [
  ...of('cold', 'stock', 6, 6),
  ...of('entities', 'stock', 18, 18),
  ...of('answers', 'bare', 0.8, 0.8),
  ...of('remote', 'stock', 4, 5),
];

/** The largest size at which the limit of memory holds. */
export const memoryTarget = { projects: 1_300, bytes: 300 * 2 ** 20 };

/** From the second start on, in milliseconds. */
export const firstAnswerTarget = 3_000;

/** How many times the median the latency of the slowest in a hundred may be. */
export const tailTarget = 5;
