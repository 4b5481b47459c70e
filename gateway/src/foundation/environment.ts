/** Of these the packages of Apollo read whom they are to report to, and refuse to start where some of them do not fit. */
const reporting = [
  'APOLLO_KEY',
  'APOLLO_GRAPH_REF',
  'APOLLO_GRAPH_ID',
  'APOLLO_GRAPH_VARIANT',
  'APOLLO_SCHEMA_REPORTING',
];

/** Keeps the packages of Apollo from reporting anything to anybody; to be called before a gateway is built. */
export function disableTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  for (const name of reporting) delete process.env[name];
}

/** The environment of a process that this one starts: its own, with changes. */
export const childEnvironment = (changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
});
