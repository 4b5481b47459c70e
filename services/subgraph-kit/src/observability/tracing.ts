import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { RanStatement } from './recentStatements.js';

/** Where traces go, and how many. */
export interface TracingOptions {
  /** What the traces call this process. */
  readonly service: string;
  /** An OpenTelemetry collector that takes OTLP over HTTP: `http://127.0.0.1:4318`. Without one there are no traces. */
  readonly endpoint: string | undefined;
  /** Of a hundred traces that begin here, so many are sent; one that another process began is followed if that one sends it. */
  readonly percent: number;
}

/** What a span tells besides its name and times. */
export interface SpanOptions {
  /** What comes in from outside, goes out, or happens inside; inside if not given. */
  readonly kind?: 'server' | 'client' | undefined;
  readonly attributes?: Attributes;
  /**
   * Headers of the request that the span answers: they tell the trace that it belongs to, and whether that is sent. Only of
   * whom that may be believed; without them the span belongs to what runs now, or begins a trace.
   */
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
}

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT } as const;

/** Set while traces are sent. Without it nothing of a trace is made: most processes run so. */
let tracer: Tracer | undefined;

/**
 * Begins to send traces: spans of the HTTP requests, operations, fetches and statements of this process. The packages that
 * make them are loaded only now. A collector that is away costs the traces and nothing else.
 * @returns what ends it, the last spans sent.
 */
export async function startTracing({ service, endpoint, percent }: TracingOptions): Promise<{ end(): Promise<void> }> {
  if (endpoint === undefined) return { end: async () => {} };
  const [{ AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, { OTLPTraceExporter }, resources, sdk] =
    await Promise.all([
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace'),
    ]);
  const exporter = new OTLPTraceExporter({ url: tracesUrl(endpoint), timeoutMillis: exportTimeoutMilliseconds });
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': service }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(percent / 100) }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  tracer = provider.getTracer('zibo-graph');
  return {
    async end() {
      tracer = undefined;
      // What a collector does not take now is lost: the process must still stop.
      await provider.shutdown().catch(() => {});
      context.disable();
      propagation.disable();
    },
  };
}

/** How long a collector may take, with all attempts; what it has not taken then is lost. */
const exportTimeoutMilliseconds = 2_000;

const tracesUrl = (endpoint: string): string => `${endpoint.replace(/\/$/, '')}/v1/traces`;

/** Runs a function as a span of the trace that it is part of; just runs it while no traces are sent. An error ends the span as failed. */
export function traced<T>(name: string, options: SpanOptions, run: () => Promise<T>): Promise<T> {
  if (!tracer) return run();
  return tracer.startActiveSpan(name, sdkOptions(options), parentOf(options), (span) => finished(span, run));
}

/**
 * Sends a span of something that has just ended.
 * @param optionsOf called only while traces are sent: it may be over before what tells of it could be made.
 */
export function traceEnded(name: string, milliseconds: number, optionsOf: () => SpanOptions): void {
  if (!tracer) return;
  const end = Date.now();
  const ended = optionsOf();
  tracer.startSpan(name, { ...sdkOptions(ended), startTime: end - milliseconds }, parentOf(ended)).end(end);
}

const sdkOptions = ({ kind, attributes = {} }: SpanOptions) => ({ attributes, ...(kind ? { kind: kinds[kind] } : {}) });

const parentOf = ({ headers }: SpanOptions) =>
  headers ? propagation.extract(context.active(), headers) : context.active();

async function finished<T>(span: Span, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    span.recordException(error as Error);
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

/** Adds attributes to the span that is active. */
export function traceAttributes(attributes: Attributes): void {
  if (tracer) trace.getActiveSpan()?.setAttributes(attributes);
}

/** The headers by which a request that goes out tells its trace; none while no traces are sent. */
export function traceHeaders(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  if (tracer) propagation.inject(context.active(), headers);
  return headers;
}

/**
 * Sends a statement that has just ended as a span of the request that asked for it; of several that shared it, the first. Its name is
 * that of the statement, where it has one.
 */
export function traceStatement({ name, sql, milliseconds }: RanStatement): void {
  if (!tracer || !trace.getActiveSpan()) return;
  const attributes = {
    'db.system.name': 'postgresql',
    'db.query.text': sql,
    ...(name ? { 'db.query.summary': name } : {}),
  };
  traceEnded(name ? `statement ${name}` : 'statement', milliseconds, () => ({ kind: 'client', attributes }));
}
