import { fileURLToPath } from 'node:url';

/** The packaged data set: the CSV files that the first start imports. */
export const dataFolder = fileURLToPath(new URL('../data/zibo', import.meta.url));
