import { extraFolders, extras, isInstalled } from '../tools/extras/extras.js';
import { testEnvironment } from './environment.js';

/** Ends a test run by saying what it did not use. */
export function teardown(): void {
  const { databaseUrl, browser, redisUrl, services, recipes } = testEnvironment;
  const leftOut = [
    ...(databaseUrl ? [] : ['PostgreSQL (set TEST_DATABASE_URL)']),
    ...(services && databaseUrl ? [] : ['the form of four processes (set TEST_SERVICES=1 as well)']),
    ...(browser ? [] : ['the browser (set TEST_BROWSER to a Chromium)']),
    ...(redisUrl ? [] : ['Redis (set TEST_REDIS_URL)']),
    ...(recipes ? [] : ['the recipes of docs/developing, followed (set TEST_RECIPES=1)']),
    ...extraFolders
      .filter((folder) => !isInstalled(folder))
      .map((folder) => `${extras[folder]} (npm run extras -- ${folder})`),
  ];
  process.stdout.write(`\nLeft out of this run / 本次未测试: ${leftOut.join('; ')}\n`);
}
