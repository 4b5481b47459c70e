import { describe, expect, it } from 'vitest';
import { type OrderEntry, orderOf, type PagedList } from '../src/arguments/order.js';

interface Note {
  readonly id: string;
  readonly topic: string | null;
  readonly year: number;
}

const notes: PagedList<Note> = {
  name: 'notes',
  orderFields: {
    TOPIC: { column: 'topic', type: 'text', nullable: true },
    YEAR: { column: 'year', type: 'integer' },
    ID: { column: 'id', type: 'text' },
  },
  order: [{ field: 'YEAR', direction: 'DESC' }],
};

/** An order in short: a minus sign for descending, the place of nulls where there can be any. */
const short = (orderBy: readonly OrderEntry[] | null, list = notes): string =>
  orderOf(list, orderBy)
    .map(({ column, descending, nulls }) => `${descending ? '-' : ''}${column}${nulls ? ` ${nulls}` : ''}`)
    .join(', ');

describe('the order of a list', () => {
  it('is its own where the query does not say, and by id where it has none', () => {
    expect(short(null)).toBe('-year, -id');
    expect(short([])).toBe('-year, -id');
    expect(short(null, { name: 'others' })).toBe('id');
  });

  it('is what the query asks for: ascending and nulls last where it does not say', () => {
    expect(short([{ field: 'TOPIC' }, { field: 'YEAR' }])).toBe('topic LAST, year, id');
    expect(short([{ field: 'TOPIC', direction: null, nulls: null }])).toBe('topic LAST, id');
    expect(short([{ field: 'TOPIC', direction: 'DESC', nulls: 'FIRST' }])).toBe('-topic FIRST, -id');
    expect(short([{ field: 'TOPIC', direction: 'DESC' }])).toBe('-topic LAST, -id');
  });

  it('ends by id, in the direction of the column before it', () => {
    expect(short([{ field: 'YEAR', direction: 'DESC' }, { field: 'TOPIC' }])).toBe('-year, topic LAST, id');
    expect(short([{ field: 'TOPIC' }, { field: 'YEAR', direction: 'DESC' }])).toBe('topic LAST, -year, -id');
  });

  it('has the id once, where the query names it', () => {
    expect(short([{ field: 'ID', direction: 'DESC' }])).toBe('-id');
    expect(short([{ field: 'ID' }, { field: 'YEAR', direction: 'DESC' }])).toBe('id, -year');
  });

  it('places no nulls in a column that has none', () => {
    expect(short([{ field: 'YEAR', nulls: 'FIRST' }])).toBe('year, id');
  });

  it('is refused where a field is named twice, with the place of the second', () => {
    const twice = () => short([{ field: 'YEAR' }, { field: 'TOPIC' }, { field: 'YEAR', direction: 'DESC' }]);
    expect(twice).toThrow('The order names YEAR twice');
    expect(twice).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({
          code: 'ORDER_INVALID',
          field: 'orderBy[2].field',
          messageZh: '排序中 YEAR 出现两次',
        }),
      }),
    );
  });

  it('fails over a field that the list does not declare, for then schema and list disagree', () => {
    expect(() => short([{ field: 'COLOUR' }])).toThrow('the list notes has no order field COLOUR');
  });
});

describe('the declaration of a list', () => {
  it('does not compile where it hides that a column can be null, or names one that is none', () => {
    // @ts-expect-error topic can be null
    const hiding: PagedList<Note> = { name: 'notes', orderFields: { TOPIC: { column: 'topic', type: 'text' } } };
    // @ts-expect-error there is no such column
    const unknown: PagedList<Note> = { name: 'notes', orderFields: { X: { column: 'colour', type: 'text' } } };
    expect([hiding, unknown]).toHaveLength(2);
  });
});
