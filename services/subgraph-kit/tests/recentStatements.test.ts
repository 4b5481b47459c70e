import { describe, expect, it } from 'vitest';
import { recentStatements } from '../src/observability/recentStatements.js';

const ran = (sql: string, milliseconds: number) => ({ sql, milliseconds });

describe('recent statements', () => {
  it('tell those that ended since a moment, the longest first, and how many there were', () => {
    const statements = recentStatements();
    statements.add(ran('before', 90));
    const since = performance.now();
    for (const [sql, milliseconds] of [
      ['short', 1],
      ['long', 30],
      ['middle', 5],
    ] as const) {
      statements.add(ran(sql, milliseconds));
    }
    const { longest, count } = statements.since(since, 2);
    expect(longest.map(({ sql }) => sql)).toEqual(['long', 'middle']);
    expect(count).toBe(3);
  });

  it('keep the newest only, however many ran', () => {
    const statements = recentStatements(3);
    for (let number = 1; number <= 1_000; number++) statements.add(ran(`statement ${number}`, number));
    const { longest, count } = statements.since(0, 10);
    expect(longest.map(({ sql }) => sql)).toEqual(['statement 1000', 'statement 999', 'statement 998']);
    expect(count).toBe(3);
  });

  it('are none where none ran', () => {
    expect(recentStatements().since(0, 10)).toEqual({ longest: [], count: 0 });
  });
});
