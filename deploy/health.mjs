// Whether a process answers: `node deploy/health.mjs URL` ends with 0 if the URL answers 2xx within two seconds, else with 1.
const [url = ''] = process.argv.slice(2);
const answers = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = answers ? 0 : 1;
