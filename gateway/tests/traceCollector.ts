import { json } from 'node:stream/consumers';
import { standIn } from './world.js';

/** A span as OTLP sends it. */
interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

/** An OpenTelemetry collector that keeps what it is sent. */
export async function openCollector() {
  const spans: SentSpan[] = [];
  const { url, close } = await standIn(async (request, response) => {
    // biome-ignore lint/suspicious/noExplicitAny: the form of OTLP is the collector's.
    const { resourceSpans } = (await json(request)) as any;
    for (const { scopeSpans } of resourceSpans) for (const { spans: sent } of scopeSpans) spans.push(...sent);
    response.end('{}');
  });
  return { url, spans, close };
}
