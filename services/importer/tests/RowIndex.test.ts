import { expect, it } from 'vitest';
import { RowIndex } from '../src/RowIndex.js';

it('an index finds every row by its text, also those added since it was last asked, and few others', () => {
  const index = new RowIndex();
  let others = 0;
  for (let row = 0; row < 20_000; row += 1) {
    index.add(`project:${row}`, row);
    if (row % 500 !== 0) continue;
    for (const asked of [0, row >> 1, row]) {
      const rows = index.rowsOf(`project:${asked}`);
      expect(rows).toContain(asked);
      others += rows.length - 1;
    }
    others += index.rowsOf(`area:${row}`).length;
  }
  expect(others).toBeLessThan(3);
});

it('rows of one text come together, text by text in the order of their first rows', () => {
  const index = new RowIndex();
  for (const [row, text] of ['b', 'a', 'c', 'a', 'b', 'a'].entries()) index.add(text, row);
  expect([...index.runs()]).toEqual([
    [0, 4],
    [1, 3, 5],
  ]);
  expect([...index.runs({ alone: true })]).toEqual([[0, 4], [1, 3, 5], [2]]);
});
