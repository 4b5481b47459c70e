import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * How long a cheap query takes while others ask a running graph for dear aggregates and hang up:
 * `npm run bench:attack -- --url http://127.0.0.1:4000/graphql [--seconds 20] [--attackers 40]`.
 * The attackers are a process of their own: what they cost in one process with it would be counted as the cheap query's.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    seconds: { type: 'string', default: '20' },
    attackers: { type: 'string', default: '40' },
  },
});
const seconds = Number(values.seconds);
const attackers = Number(values.attackers);

/** So often a second the cheap query is asked, whatever became of the last. */
const cheapPerSecond = 20;

/** An attacker waits so long before he hangs up and asks again: each a little longer than the one before, so that they do not come in waves. */
const leastPatienceMilliseconds = 2_000;
const patienceOf = (attacker: number): number => leastPatienceMilliseconds * (1 + attacker / attackers);

interface Asked {
  readonly milliseconds: number;
  readonly code: string;
}

let number = 0;

async function ask(query: string, variables: object, signal?: AbortSignal): Promise<Asked> {
  const since = performance.now();
  try {
    const response = await fetch(values.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { milliseconds: performance.now() - since, code: errors?.[0]?.extensions.code ?? 'answered' };
  } catch {
    return { milliseconds: performance.now() - since, code: 'hung up' };
  }
}

/** Other values each time, so that no answer is remembered. */
const cheap = (): Promise<Asked> => {
  number += 1;
  const id = `project:synthetic/${String(number).padStart(7, '0')}`;
  return ask('query ($id: ID!) { project(id: $id) { name stage parts { id } } }', { id });
};
const dear = (patience: number): Promise<Asked> => {
  number += 1;
  const groupBy = '[AREA, SECTOR, STAGE, LEAD, PROGRAMME, START_QUARTER]';
  return ask(
    `query ($where: ProjectFilter) { projectAggregate(where: $where, groupBy: ${groupBy}, first: 1) {
      groups { count investments { kind sum { text } } } rest { count investments { kind sum { text } } } } }`,
    { where: { not: { code: { eq: String(number) } } } },
    AbortSignal.timeout(patience),
  );
};

async function measureCheap(): Promise<Asked[]> {
  const asked: Promise<Asked>[] = [];
  for (let n = 0; n < seconds * cheapPerSecond; n += 1) {
    asked.push(cheap());
    await new Promise((resolve) => setTimeout(resolve, 1_000 / cheapPerSecond));
  }
  return Promise.all(asked);
}

/** Attacks until it is told to end. @returns what became of each aggregate. */
async function attack(isOver: () => boolean): Promise<Asked[]> {
  const asked: Asked[] = [];
  const attacker = async (patience: number): Promise<void> => {
    while (!isOver()) asked.push(await dear(patience));
  };
  await Promise.all(Array.from({ length: attackers }, (_, index) => attacker(patienceOf(index))));
  return asked;
}

const quantile = (asked: readonly Asked[], part: number): number => {
  const sorted = asked.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
};
const tally = (asked: readonly Asked[]): string => {
  const counts = new Map<string, number>();
  for (const { code } of asked) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ');
};
const row = (name: string, asked: readonly Asked[]): string =>
  `| ${name} | ${[0.5, 0.9, 0.99].map((part) => quantile(asked, part).toFixed(1)).join(' | ')} | ${tally(asked)} |`;

async function measure(): Promise<void> {
  await measureCheap();
  const quiet = await measureCheap();
  const attacking = fork(fileURLToPath(import.meta.url), process.argv.slice(2));
  await new Promise((resolve) => setTimeout(resolve, 2 * leastPatienceMilliseconds));
  const attacked = await measureCheap();
  const told = once(attacking, 'message');
  attacking.send('over');
  const [dearAsked] = (await told) as [Asked[]];
  const ratio = quantile(attacked, 0.99) / quantile(quiet, 0.99);
  process.stdout.write(
    [
      '| | p50 ms | p90 ms | p99 ms | what came of them |',
      '| --- | --- | --- | --- | --- |',
      row('cheap query, nobody else', quiet),
      row(`cheap query, beside ${attackers} attackers`, attacked),
      row(
        `aggregates of the attackers, who hang up after ${leastPatienceMilliseconds / 1_000} to ${(2 * leastPatienceMilliseconds) / 1_000} s`,
        dearAsked,
      ),
      '',
      `p99 of the cheap query: ${ratio.toFixed(1)} times as long under attack.`,
      '',
    ].join('\n'),
  );
}

async function attackUntilTold(): Promise<void> {
  let isOver = false;
  process.once('message', () => {
    isOver = true;
  });
  process.send?.(await attack(() => isOver));
}

await (process.send ? attackUntilTold() : measure());
