/** A Redis server whose databases 14 and 15 tests may empty; to be set for the tests that are named `*.redis-test.ts`. */
export const testRedisUrl = process.env.TEST_REDIS_URL ?? '';

/** A PostgreSQL server on which tests create databases of their own; to be set for those named `*.postgres-test.ts`. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL ?? '';

/** Sets whatever has packages of Apollo report to somebody, or refuse to start; returns what takes it back. */
export function hostileApolloSettings(): () => void {
  const settings = {
    APOLLO_KEY: 'service:zibo:0123456789',
    APOLLO_GRAPH_REF: 'zibo@current',
    APOLLO_GRAPH_ID: 'zibo',
    APOLLO_GRAPH_VARIANT: 'current',
    APOLLO_SCHEMA_REPORTING: 'true',
    APOLLO_TELEMETRY_DISABLED: '',
  };
  const before = { ...process.env };
  Object.assign(process.env, settings);
  return () => {
    for (const name of Object.keys(settings)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
