import type { TestProject } from 'vitest/node';
import { keepSnapshots } from '../services/database/src/testing.js';

/** Keeps databases that many tests begin with for as long as a run takes, and makes them anew when its files have changed. */
export function setup(project: TestProject): () => Promise<void> {
  const { empty, remove } = keepSnapshots();
  project.onTestsRerun(empty);
  return remove;
}
