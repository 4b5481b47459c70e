/** What every server under measurement finds in its environment: how it is in production, and what the harness tells it. */
export const serverEnvironment = (changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  APOLLO_TELEMETRY_DISABLED: '1',
  GRAPHILE_ENV: 'production',
  ...changes,
});
