import { readFileSync } from 'node:fs';
import { Pool } from 'undici';

/** Does what wrk.lua does, where there is no wrk: `node undiciLoad.mjs URL FILE CONNECTIONS SECONDS`. */
const [url, file, connections, seconds] = process.argv.slice(2);
const { origin, pathname: path } = new URL(url);
const bodies = readFileSync(file, 'utf8').trimEnd().split('\n');
const headers = { 'content-type': 'application/json', accept: 'application/json' };
const pool = new Pool(origin, { connections: Number(connections), pipelining: 1 });
const latencies = [];
const started = performance.now();
const until = started + Number(seconds) * 1_000;
let [next, bytes, failures] = [0, 0, 0];

/** Asks one request after the other until the time is over. */
function ask(done) {
  const asked = performance.now();
  if (asked >= until) return done();
  const body = bodies[next++ % bodies.length];
  const finish = (failed) => {
    if (failed) failures++;
    latencies.push(performance.now() - asked);
    ask(done);
  };
  let status = 0;
  pool.dispatch(
    { path, method: 'POST', headers, body },
    {
      onConnect() {},
      onHeaders: (code) => {
        status = code;
        return true;
      },
      onData: (chunk) => {
        bytes += chunk.length;
        return true;
      },
      onComplete: () => finish(status !== 200),
      onError: () => finish(true),
    },
  );
}

await Promise.all(Array.from({ length: Number(connections) }, () => new Promise(ask)));
const milliseconds = performance.now() - started;
await pool.close();
latencies.sort((one, other) => one - other);
const percentile = (share) => latencies[Math.floor(latencies.length * share)] ?? 0;
console.log(
  JSON.stringify({
    ...{ requests: latencies.length, milliseconds, bytes, p50: percentile(0.5), p99: percentile(0.99), failures },
  }),
);
