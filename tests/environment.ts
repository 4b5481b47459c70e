/**
 * What tests may use beyond Node, by environment variable; unset means it is left out, and the run says so.
 * - `TEST_DATABASE_URL`: a PostgreSQL server on which tests create databases of their own.
 * - `TEST_BROWSER`: the path of a Chromium.
 * - `TEST_SERVICES`: run the end-to-end suite against processes of their own as well, and the steps of the Containerfile
 *   (wants TEST_DATABASE_URL, `npm run build`, and the packages of the lock file in npm's cache or within reach).
 * - `TEST_REDIS_URL`: a Redis server whose databases 14 and 15 tests may empty, a database for each file of tests.
 * - `TEST_RECIPES`: follow every recipe of docs/developing/recipes in a clone of its own, which takes minutes.
 * `CI`, set by a gate, keeps golden files from being renewed.
 */
export const testEnvironment = {
  databaseUrl: process.env.TEST_DATABASE_URL || undefined,
  browser: process.env.TEST_BROWSER || undefined,
  redisUrl: process.env.TEST_REDIS_URL || undefined,
  ci: Boolean(process.env.CI),
  services: process.env.TEST_SERVICES === '1',
  recipes: process.env.TEST_RECIPES === '1',
};
