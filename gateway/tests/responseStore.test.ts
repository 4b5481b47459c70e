import { crc32 } from 'node:zlib';
import { type OperationDefinitionNode, parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { SentResponse } from '../src/http/SentResponse.js';
import { cacheKey, canonicalJson } from '../src/responseCache/cacheKey.js';
import { openGraphState } from '../src/responseCache/graphState.js';
import { ResponseBody } from '../src/responseCache/ResponseBody.js';
import { RequestFingerprint } from '../src/responseCache/requestFingerprints.js';
import { type Client, openResponseCache } from '../src/responseCache/responseCache.js';
import { openResponseStore } from '../src/responseCache/responseStore.js';
import type { ReadyOperation } from '../src/server/documents.js';
import type { GraphServer } from '../src/server/graphServer.js';
import type { Supergraph } from '../src/server/Supergraph.js';

const answerOf = (length: number) => new ResponseBody('x'.repeat(length));
const sent = (answer: ResponseBody) => new SentResponse({ answer, headers: {}, body: answer.body });
const form = (text: string) => new RequestFingerprint('POST', Buffer.from(text));

/** Two texts with the same checksum; some ten thousands are looked at for it. */
function sameChecksum(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let index = 0; ; index += 1) {
    const text = `request ${index} ${index * index}`;
    const known = seen.get(crc32(text));
    if (known !== undefined) return [known, text];
    seen.set(crc32(text), text);
  }
}

describe('a memory of answers', () => {
  it('never takes more bytes than it may, with all forms of answers and of requests, and forgets the longest unused', async () => {
    const limit = 100_000;
    const memory = openResponseStore(limit, () => 'state');
    for (let index = 0; index < 200; index += 1) {
      const answer = answerOf(2_000 + index * 10);
      memory.set(`key ${index}`, answer);
      memory.setSent(form(`request ${index} ${'y'.repeat(index)}`), `key ${index}`, sent(answer));
      await answer.encoded(index % 2 ? 'br' : 'gzip');
      memory.get('key 0');
      expect(memory.size().bytes).toBeLessThanOrEqual(limit);
    }
    expect(memory.get('key 0')).toBeDefined();
    expect(memory.getSent(form('request 0 '))).toBeDefined();
    expect(memory.get('key 1')).toBeUndefined();
    expect(memory.getSent(form('request 1 y'))).toBeUndefined();
    expect(memory.get('key 199')).toBeDefined();
  });

  it('counts what an answer comes to hold', async () => {
    const memory = openResponseStore(100_000, () => 'state');
    const answer = answerOf(10_000);
    memory.set('key', answer);
    const before = memory.size().bytes;
    const compressed = await answer.encoded('gzip');
    expect(memory.size().bytes).toBe(before + compressed.length);
    memory.setSent(form('request'), 'key', sent(answer));
    expect(memory.size().bytes).toBeGreaterThan(before + compressed.length + 'request'.length);
  });

  it('does not remember what would push out most of the others', () => {
    const memory = openResponseStore(10_000, () => 'state');
    memory.set('small', answerOf(1_000));
    memory.set('large', answerOf(3_000));
    expect([memory.get('small') !== undefined, memory.get('large')]).toEqual([true, undefined]);
    memory.setSent(form('request'), 'large', sent(answerOf(3_000)));
    expect(memory.getSent(form('request'))).toBeUndefined();
  });

  it('knows a question by its last forms', () => {
    const memory = openResponseStore(1_000_000, () => 'state');
    const answer = answerOf(100);
    memory.set('key', answer);
    const forms = Array.from({ length: 40 }, (_, index) => `request ${index}`);
    for (const text of forms) memory.setSent(form(text), 'key', sent(answer));
    expect(forms.filter((text) => memory.getSent(form(text)))).toEqual(forms.slice(-16));
  });

  it('never takes a request for another, though they have the same checksum, nor for one with another head', () => {
    const memory = openResponseStore(1_000_000, () => 'state');
    const [one, other] = sameChecksum().map(form) as [RequestFingerprint, RequestFingerprint];
    const [first, second] = [sent(answerOf(100)), sent(answerOf(200))];
    for (const key of ['one', 'other']) memory.set(key, answerOf(100));
    memory.setSent(one, 'one', first);
    expect([memory.getSent(one), memory.getSent(other)]).toEqual([first, undefined]);
    expect(memory.getSent(new RequestFingerprint('GET', one.body))).toBeUndefined();
    memory.setSent(other, 'other', second);
    expect([memory.getSent(one), memory.getSent(other)]).toEqual([undefined, second]);
    // What the one is forgotten with leaves the other its place.
    memory.set('one', answerOf(100));
    expect(memory.getSent(other)).toBe(second);
  });

  it('ends with the state of the graph, and remembers nothing while that is not known', () => {
    let state: string | undefined = 'one';
    const memory = openResponseStore(100_000, () => state);
    const answer = answerOf(100);
    const has = () => [memory.get('key') !== undefined, memory.getSent(form('request')) !== undefined];
    memory.set('key', answer);
    memory.setSent(form('request'), 'key', sent(answer));
    expect(has()).toEqual([true, true]);
    state = undefined;
    expect(has()).toEqual([false, false]);
    memory.set('key 2', answer);
    state = 'one';
    expect([...has(), memory.get('key 2')]).toEqual([true, true, undefined]);
    state = 'two';
    expect([...has(), memory.size()]).toEqual([false, false, { answers: 0, bytes: 0 }]);
    state = 'one';
    expect(has()).toEqual([false, false]);
  });
});

describe('the state of the graph', () => {
  const graph = { version: 'v1' };
  const revisions: (number | undefined)[] = [1, 2];
  let changedAt = 1;
  let now = Date.parse('2026-11-22T15:59:59.999Z');
  const state = openGraphState(
    graph,
    [0, 1].map((index) => ({ revision: () => revisions[index], changedAt: () => changedAt })),
    () => now,
  );

  it('is another with each revision, each schema and each day in Shanghai, and only then', () => {
    const seen = [state()];
    const next = (change: () => void) => {
      change();
      seen.push(state());
    };
    next(() => revisions.splice(0, 1, 2));
    next(() => {
      now += 1;
    });
    next(() => {
      graph.version = 'v2';
    });
    // A backup was restored, and something else imported.
    next(() => {
      changedAt = 2;
    });
    expect(new Set(seen).size).toBe(5);
    changedAt = 1;
    now += 23 * 3_600_000;
    expect(state()).toBe(seen[3]);
    now -= 23 * 3_600_000 + 1;
    revisions[0] = 1;
    graph.version = 'v1';
    expect(state()).toBe(seen[0]);
  });

  it('is not known as long as a revision is not', () => {
    revisions[1] = undefined;
    expect(state()).toBeUndefined();
    revisions[1] = 2;
    expect(state()).toBeDefined();
  });
});

describe('the key of an answer', () => {
  const question = {
    query: '{ a }',
    operationName: undefined,
    variables: undefined,
    language: 'en',
    rights: '',
  } as const;

  it('is another for viewers with other rights, and for every other part', () => {
    const keys = [
      cacheKey('s', question),
      cacheKey('t', question),
      cacheKey('s', { ...question, rights: '["editor"]' }),
      cacheKey('s', { ...question, language: 'zh' }),
      cacheKey('s', { ...question, query: '{ b }' }),
      cacheKey('s', { ...question, operationName: 'a' }),
      cacheKey('s', { ...question, variables: { a: 1 } }),
      cacheKey('s', { ...question, extensions: { a: 1 } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[unknown, unknown]>([
    [
      { a: 1, b: { d: [1, { f: 1, e: 2 }], c: null } },
      { b: { c: null, d: [1, { e: 2, f: 1 }] }, a: 1 },
    ],
    [{}, JSON.parse('{}')],
    [1.0, 1],
  ])('takes %j and %j for the same', (one, other) => {
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(JSON.parse(canonicalJson(one))).toEqual(one);
  });

  it.each<[unknown, unknown]>([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: '1' }],
    [{ a: null }, {}],
    [{ a: 'b":1' }, { a: 'b' }],
    [JSON.parse('{"__proto__":{"a":1}}'), {}],
    [['a,b'], ['a', 'b']],
    [{ ' ': 1 }, { '': 1 }],
    [true, 'true'],
  ])('tells %j from %j', (one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other));
  });
});

describe('a response', () => {
  it.each([
    ['is cached if the supergraph stayed while it was executed', 'one', 1],
    ['is not cached if the supergraph was replaced meanwhile', 'two', 2],
  ])('%s', async (_, versionAfter, executions) => {
    let executed = 0;
    let version = 'one';
    const operation = parse('{ a }').definitions[0] as OperationDefinitionNode;
    const graph: Pick<GraphServer, 'resolve' | 'execute'> = {
      resolve: (request) => ({ request, supergraph: {} as Supergraph, ready: { operation } as ReadyOperation }),
      async execute() {
        version = versionAfter;
        return { status: 200, result: { data: { a: ++executed } } };
      },
    };
    const state = openGraphState(
      {
        get version() {
          return version;
        },
      },
      [],
    );
    const answers = openResponseCache({ graph, subgraphs: [], state, store: openResponseStore(100_000, state) });
    const http = { id: 'r', method: 'GET', headers: {}, log: pino({ level: 'silent' }) } as unknown as Client['http'];
    const asked = { query: '{ a }', operationName: undefined, variables: undefined };
    await answers.respond(asked, { http, readsOnly: true });
    // Asked on the same supergraph as before.
    version = 'one';
    await answers.respond(asked, { http, readsOnly: true });
    expect(executed).toBe(executions);
  });
});
