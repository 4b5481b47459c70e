import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long though they are short; the slowest first. */
export const slowFiles = [
  'gateway/tests/execution/differential.test.ts',
  'services/plans/tests/queryPlans.test.ts',
  'gateway/tests/process.test.ts',
  'services/agencies/tests/searchAgainstReading.test.ts',
  'services/importer/tests/killed.test.ts',
  'services/database/tests/storageFault.test.ts',
  'services/database/tests/initialise.test.ts',
];

/** Where a file stands among the slow ones; behind them if it is none. */
const rank = ({ moduleId }: Pick<TestSpecification, 'moduleId'>): number => {
  const place = slowFiles.findIndex((file) => moduleId.endsWith(`/${file}`));
  return place < 0 ? slowFiles.length : place;
};

/** Puts the slow files before the others, which stay in their order. */
export const slowFirst = <File extends Pick<TestSpecification, 'moduleId'>>(files: readonly File[]): File[] =>
  [...files].sort((one, other) => rank(one) - rank(other));

/**
 * Starts slow files first. Vitest does so by what the last run took; the first run in a clone knows only sizes, and ends
 * with one process that waits for a short file that takes long.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return slowFirst(await super.sort(files));
  }
}
