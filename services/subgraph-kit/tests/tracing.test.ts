import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { requestCaches } from '../src/loading/CacheMap.js';
import { loaderKinds } from '../src/loading/loaderKinds.js';
import {
  startTracing,
  traceAttributes,
  traced,
  traceEnded,
  traceHeaders,
  traceStatement,
} from '../src/observability/tracing.js';
import { createSigner } from '../src/transport/requestSignature.js';
import { createSubgraphServer } from '../src/transport/subgraphServer.js';
import { createNotesSubgraph } from './notesSubgraph.js';
import { keptLog, listen, post } from './running.js';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
  readonly status: { readonly code?: number };
}

/** A collector that keeps what it is sent, and the tracing of this process that sends to it. */
async function tracingTo({ percent = 100 } = {}) {
  const spans: SentSpan[] = [];
  const paths: (string | undefined)[] = [];
  const collector = createServer(async (request, response) => {
    paths.push(request.url);
    // biome-ignore lint/suspicious/noExplicitAny: the form of OTLP is the collector's.
    const { resourceSpans } = (await json(request)) as any;
    for (const { scopeSpans } of resourceSpans) for (const { spans: sent } of scopeSpans) spans.push(...sent);
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  onTestFinished(() => void collector.close());
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`;
  return { tracing: await startTracing({ service: 'gateway', endpoint, percent }), spans, paths };
}

const inside = { kind: 'server' } as const;
const attributesOf = ({ attributes }: SentSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));

describe('tracing', () => {
  it('sends each step as a span below the one it is part of, statements too', async () => {
    const { tracing, spans, paths } = await tracingTo();
    const result = await traced('request', inside, () =>
      traced('fetch', { kind: 'client', attributes: { subgraph: 'plans' } }, async () => {
        traceAttributes({ operation: 'Overview' });
        traceStatement({ name: 'plans.one', sql: 'select 1', milliseconds: 3 });
        return 42;
      }),
    );
    expect(result).toBe(42);
    await tracing.end();
    const [statement, fetch, request] = ['statement plans.one', 'fetch', 'request'].map((name) =>
      spans.find((span) => span.name === name),
    ) as [SentSpan, SentSpan, SentSpan];
    expect(paths).toEqual(['/v1/traces']);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect([statement.parentSpanId, fetch.parentSpanId]).toEqual([fetch.spanId, request.spanId]);
    expect(attributesOf(fetch)).toEqual({ subgraph: 'plans', operation: 'Overview' });
    expect(attributesOf(statement)).toMatchObject({
      'db.query.summary': 'plans.one',
      'db.query.text': 'select 1',
    });
  });

  it('goes on with the trace that a request brings, and tells it to the next process', async () => {
    const { tracing, spans } = await tracingTo();
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const sent = await traced('request', { ...inside, headers: { traceparent } }, async () => traceHeaders());
    await tracing.end();
    expect(spans).toMatchObject([{ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) }]);
    expect(sent.traceparent).toBe(`00-${'a'.repeat(32)}-${spans[0]?.spanId}-01`);
  });

  it('ends the span of a step that fails as failed, and throws its error on', async () => {
    const { tracing, spans } = await tracingTo();
    const failing = traced('request', inside, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await tracing.end();
    expect(spans).toMatchObject([{ name: 'request', status: { code: 2 } }]);
  });

  it('sends none of the traces that begin here where no percent of them is wanted', async () => {
    const { tracing, spans } = await tracingTo({ percent: 0 });
    await traced('request', inside, async () => {});
    await tracing.end();
    expect(spans).toEqual([]);
  });

  it('takes the trace of a request from who signed it, and from nobody else, where a subgraph has a secret', async () => {
    const secret = 's'.repeat(32);
    const { tracing, spans } = await tracingTo({ percent: 0 });
    const { subgraph } = createNotesSubgraph();
    const options = { logger: keptLog().logger, shutdownMilliseconds: 0, secrets: [secret] };
    const server = createSubgraphServer(subgraph, options);
    const url = `${await listen(server)}/graphql`;
    const body = '{"query":"{ revision }"}';
    const headers = (trace: string) => ({ traceparent: `00-${trace.repeat(32)}-${'c'.repeat(16)}-01` });
    const signature = createSigner(subgraph.name, secret)({ method: 'POST', path: '/graphql', headers: {}, body });
    expect((await post(url, body, headers('a'))).status).toBe(401);
    expect((await post(url, body, { ...headers('b'), 'x-zibo-graph-signature': signature })).status).toBe(200);
    await server.close();
    await tracing.end();
    expect(spans.map(({ traceId }) => traceId)).toEqual(['b'.repeat(32)]);
  });

  it('has a span for each batch of a loader, by its name and with its number of keys, above its statements', async () => {
    const { tracing, spans } = await tracingTo();
    const { rowLoader } = loaderKinds(requestCaches);
    const noteById = rowLoader(
      'noteById',
      async (ids) => {
        traceStatement({ sql: 'select 1', milliseconds: 1 });
        return ids.map((id) => ({ id }));
      },
      ({ id }) => id,
    );
    await traced('request', inside, () => Promise.all(['a', 'b', 'a'].map(noteById)));
    await tracing.end();
    const [request, batch, statement] = ['request', 'loader noteById', 'statement'].map((name) =>
      spans.find((span) => span.name === name),
    );
    expect([batch?.parentSpanId, statement?.parentSpanId]).toEqual([request?.spanId, batch?.spanId]);
    expect(batch?.attributes).toMatchObject([{ key: 'loader.keys', value: { intValue: 2 } }]);
  });

  it('sends a step that has ended, with the time it took, and makes none while it is off', async () => {
    const { tracing, spans } = await tracingTo();
    traceEnded('request', 5, () => ({ ...inside, attributes: { 'zibo_graph.answer': 'memory' } }));
    await tracing.end();
    traceEnded('request', 5, () => expect.unreachable());
    expect(spans).toMatchObject([{ name: 'request', kind: 2 }]);
    const [{ startTimeUnixNano: start, endTimeUnixNano: end }] = spans as [SentSpan];
    expect(BigInt(end) - BigInt(start)).toBe(5_000_000n);
  });

  it('costs a request nothing while its collector is away, and still ends', async () => {
    const tracing = await startTracing({ service: 'gateway', endpoint: 'http://127.0.0.1:9', percent: 100 });
    expect(await traced('request', inside, async () => 'answer')).toBe('answer');
    await tracing.end();
  });

  it('makes nothing and tells nothing while it is off', async () => {
    expect(await traced('request', inside, async () => traceHeaders())).toEqual({});
    traceAttributes({ operation: 'Overview' });
    traceStatement({ sql: 'select 1', milliseconds: 3 });
  });
});
