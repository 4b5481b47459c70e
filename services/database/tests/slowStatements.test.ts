import { expect, it } from 'vitest';
import { SlowStatements } from '../src/SlowStatements.js';

it('a statement that was slow is heavy when it comes again, until it was quick', () => {
  const statements = new SlowStatements();
  const text = 'select * from projects where name like $1';
  statements.ran(text, 999);
  expect(statements.laneOf(text)).toBe('light');
  statements.ran(text, 1_000);
  expect(statements.laneOf(text)).toBe('heavy');
  statements.ran(text, 500);
  expect(statements.laneOf(text)).toBe('heavy');
  statements.ran(text, 100);
  expect(statements.laneOf(text)).toBe('light');
});

it('a statement that is marked is heavy however quick it is, and one that is read by an index light however slow', () => {
  const statements = new SlowStatements();
  for (const milliseconds of [1, 10_000]) {
    statements.ran('/* tests.heavy, heavy */ select 1', milliseconds);
    statements.ran('/* tests.once, planned once */ select 1', milliseconds);
    expect([
      statements.laneOf('/* tests.heavy, heavy */ select 1'),
      statements.laneOf('/* tests.once, planned once */ select 1'),
    ]).toEqual(['heavy', 'light']);
  }
});
