import { describe, expect, it } from 'vitest';
import { StatementNames } from '../src/StatementNames.js';

describe('the name of a statement', () => {
  it('is there from its second use on, and then stays', () => {
    const names = new StatementNames();
    const [first, second, third] = [1, 2, 3].map(() => names.of('select 1'));
    expect([first, typeof second, third]).toEqual([undefined, 'string', second]);
  });

  it('is another for each text, and short enough for the server', () => {
    const names = new StatementNames();
    const all = Array.from({ length: 100 }, (_, index) => [1, 2].map(() => names.of(`select ${index}`))[1] ?? '');
    expect(new Set(all).size).toBe(100);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(64);
  });

  it('is given to 1,000 texts at most, and to none for being seen once among very many', () => {
    const names = new StatementNames();
    const name = (text: string) => [1, 2].map(() => names.of(text))[1];
    for (let index = 0; index < 20_000; index += 1) expect(names.of(`once ${index}`)).toBeUndefined();
    for (let index = 0; index < 1_000; index += 1) expect(name(`select ${index}`)).toBeDefined();
    expect(name('one more')).toBeUndefined();
    expect(name('select 7')).toBeDefined();
  });
});
