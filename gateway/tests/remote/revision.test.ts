import type { DatabaseState } from '@zibo-graph/subgraph-kit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type KnownRevision, knowRevision } from '../../src/subgraphs/remote/revisionTracker.js';
import { answerJson, connect, echo, startProcess } from './subgraphProcess.js';

/** Questions to the process that are open, with what answers them. */
let questions: ((revision: number | Error) => void)[];
let told: number[];
let known: KnownRevision;
const stateOf = (revision: number): DatabaseState => ({
  database: null,
  subgraphs: { notes: { revision, changedAt: revision } },
});
beforeEach(() => {
  [questions, told] = [[], []];
  known = knowRevision(
    'notes',
    () =>
      new Promise((resolve, reject) => {
        questions.push((answer) => (answer instanceof Error ? reject(answer) : resolve(stateOf(answer))));
      }),
    () => {},
  );
  known.state.onRevision((revision) => told.push(revision));
});
afterEach(async () => {
  for (const answer of questions) answer(0);
  await known.end();
});

it('a process is asked once for all who want to know at the same time', async () => {
  expect(known.newest()).toBeUndefined();
  const asked = [known.ask(), known.ask()];
  questions[0]?.(3);
  expect(await Promise.all(asked)).toEqual([3, 3]);
  expect([questions.length, known.newest(), told]).toEqual([1, 3, [3]]);
});

it('a process that does not answer is asked anew by the next who wants to know', async () => {
  const asked = known.ask();
  questions[0]?.(new Error('away'));
  await expect(asked).rejects.toThrow('away');
  const again = known.ask();
  questions[1]?.(3);
  expect(await again).toBe(3);
});

it('listeners are told of each revision once, and of none after they have ended', async () => {
  const others: number[] = [];
  const end = known.state.onRevision((revision) => others.push(revision));
  for (const revision of [1, 1, 2]) known.state.applyPiggybacked(stateOf(revision));
  end();
  known.state.applyPiggybacked(stateOf(3));
  expect([told, others]).toEqual([
    [1, 2, 3],
    [1, 2],
  ]);
});

it('what a process told meanwhile stands against an answer to an earlier question', async () => {
  const earlier = known.ask();
  known.state.applyPiggybacked(stateOf(5));
  questions[0]?.(4);
  expect(await earlier).toBe(5);
  expect([known.newest(), told]).toEqual([5, [5]]);
});

/** Has the process answer questions one after the other. */
async function answer(revisions: readonly number[]): Promise<void> {
  for (const revision of revisions) {
    const asked = known.ask();
    questions.at(-1)?.(revision);
    await asked;
  }
}

it('a copy that is behind the others takes nothing back', async () => {
  await answer([4, 5, 4, 4, 5, 4, 4, 4, 4, 4, 5]);
  expect([known.newest(), told]).toEqual([5, [4, 5]]);
});

it('a database that was put back shows when every answer tells less', async () => {
  await answer([5, 4, 4, 4, 4, 4, 4]);
  expect([known.newest(), told]).toEqual([4, [5, 4]]);
});

it('the gateway learns of a revision with the answer of the fetch that made it', async () => {
  const process = await startProcess((response, { body }, before) =>
    before === 0
      ? answerJson(response, { data: { done: true } }, 200, { 'x-zibo-graph-revision': '2' })
      : echo(response, { headers: {}, body }, before),
  );
  const connection = await connect(process);
  const made: number[] = [];
  connection.onRevision((revision) => made.push(revision));
  await connection.openSession({ requestId: 'r-1' }).execute({ query: 'mutation { do }' });
  expect([connection.revision(), made]).toEqual([2, [2]]);
  await connection.openSession({ requestId: 'r-2' }).execute({ query: '{ a }' });
  expect(process.fetches[1]?.headers).toMatchObject({ 'x-zibo-graph-revision': '2' });
  await connection.close();
  await process.close();
});

it.each(['', 'next', '1e9', '-2', '2, 3'])(
  'what an answer tells as its revision is passed over where it is "%s"',
  async (told) => {
    const process = await startProcess((response) =>
      answerJson(response, { data: { a: 1 } }, 200, { 'x-zibo-graph-revision': told }),
    );
    const connection = await connect(process);
    await connection.openSession({ requestId: 'r-1' }).execute({ query: '{ a }' });
    expect(connection.revision()).toBe(1);
    await connection.close();
    await process.close();
  },
);
