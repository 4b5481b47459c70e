import { describe, expect, it } from 'vitest';
import { isCalendarDate, todayInShanghai } from '../src/index.js';

describe('today in Shanghai', () => {
  it('begins there at midnight, which is 16:00 in Greenwich the day before', () => {
    expect(todayInShanghai('2022-12-07T15:59:59.999Z')).toBe('2022-12-07');
    expect(todayInShanghai('2022-12-07T16:00:00Z')).toBe('2022-12-08');
    expect(todayInShanghai('2024-02-28T16:00:00Z')).toBe('2024-02-29');
  });

  it('is a date of the calendar, now where no moment is given', () => {
    expect(isCalendarDate(todayInShanghai())).toBe(true);
  });
});
