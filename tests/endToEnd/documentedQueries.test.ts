import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageText, writtenPages } from '../docs/pages.js';
import { ask } from './graph.js';
import { type OneProcess, openOneProcess } from './oneProcess.js';

/** The queries that pages show, each with its page; what is left open with `…` is no query. */
const queries = writtenPages.flatMap((page) =>
  [...pageText(page).matchAll(/```graphql\n(\{[\s\S]*?)```/g)].map(([, query = '']) => [page, query] as const),
);

describe('the queries that documents show', () => {
  let graph: OneProcess;
  beforeAll(async () => {
    graph = await openOneProcess();
  });
  afterAll(() => graph?.close());

  it('are in README in both languages, and in the tour', () => {
    const withQueries = new Set(queries.map(([page]) => page));
    expect([...withQueries]).toEqual(
      expect.arrayContaining(['README.md', 'README.zh.md', 'docs/tour.md', 'docs/tour.zh.md']),
    );
  });

  it.each(queries)('are answered on the packaged data, with something in every root field: %s %s', async (_, query) => {
    const { data, errors } = await ask(graph, query);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });
});
