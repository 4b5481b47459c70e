/**
 * What tests may use beyond Node, by environment variable; unset means it is left out, and the run says so.
 * - `TEST_DATABASE_URL`: a PostgreSQL server on which tests create databases of their own.
 * - `TEST_BROWSER`: the path of a Chromium.
 * - `TEST_SERVICES`: run the end-to-end suite against four processes as well (wants TEST_DATABASE_URL and `npm run build`).
 * `CI`, set by a gate, keeps golden files from being renewed.
 */
export const testEnvironment = {
  databaseUrl: process.env.TEST_DATABASE_URL || undefined,
  browser: process.env.TEST_BROWSER || undefined,
  ci: Boolean(process.env.CI),
  services: process.env.TEST_SERVICES === '1',
};
