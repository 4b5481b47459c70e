/** A Redis server whose databases 14 and 15 tests may empty; to be set for the tests that are named `*.redis-test.ts`. */
export const testRedisUrl = process.env.TEST_REDIS_URL ?? '';

/** A PostgreSQL server on which tests create databases of their own; to be set for those named `*.postgres-test.ts`. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL ?? '';
