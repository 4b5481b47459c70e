import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { expect } from 'vitest';

/** A log that keeps its lines. */
export function keptLog(): { readonly logger: Logger; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { logger: pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) }), lines };
}

/** Starts a server on a port that is free; returns its address. */
export const listen = (server: FastifyInstance): Promise<string> => server.listen({ host: '127.0.0.1', port: 0 });

/** What came back of a request: status, headers and the JSON body. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into the answer and compare what they find.
  readonly body: any;
}

/** Sends a request and reads its JSON. */
export async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

/** Posts a text as JSON. */
export const post = (url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

/** The one form that every error has. */
export const errorForm = (code: string) => ({
  errors: [
    { message: expect.any(String), extensions: { code, messageZh: expect.any(String), requestId: expect.any(String) } },
  ],
});
