import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkFilter, type FilterInput } from '../src/arguments/filter.js';

const refused = (where: FilterInput): GraphQLError => {
  try {
    checkFilter(where);
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error('the filter was taken');
};
/** So many filters in each other around a condition. */
const nested = (levels: number, wrap: (inner: FilterInput) => FilterInput): FilterInput => {
  let where: FilterInput = { id: { eq: 'a' } };
  for (let level = 0; level < levels; level += 1) where = wrap(where);
  return where;
};
const conditions = (count: number) => Array.from({ length: count }, (_, index) => ({ id: { eq: `${index}` } }));

describe('checkFilter', () => {
  it('gives the filter back, or null where nothing is given', () => {
    const where = { and: [{ id: { in: ['a', 'b'] } }, { not: { done: { eq: false } } }], year: { gte: 0 } };
    expect(checkFilter(where)).toBe(where);
    expect([checkFilter(undefined), checkFilter(null), checkFilter({})]).toEqual([null, null, null]);
    expect(checkFilter({ or: [] })).toEqual({ or: [] });
  });

  it.each<[FilterInput, string]>([
    [{ lead: { eq: null } }, 'where.lead.eq'],
    [{ lead: null }, 'where.lead'],
    [{ not: null }, 'where.not'],
    [{ and: null }, 'where.and'],
    [{ or: [{ id: { eq: 'a' } }, null] }, 'where.or[1]'],
    [{ id: { in: ['a', null] } }, 'where.id.in[1]'],
    [{ and: [{ or: [{ lead: { area: { within: null } } }] }] }, 'where.and[0].or[0].lead.area.within'],
    [{ done: { isNull: null } }, 'where.done.isNull'],
  ])('refuses the null in %j, naming its place and what to ask instead', (where, field) => {
    const { message, extensions } = refused(where);
    expect(extensions).toMatchObject({ code: 'FILTER_INVALID', field });
    expect(message).toContain('null is no condition');
    expect([message, extensions.messageZh]).toEqual([
      expect.stringContaining('isNull'),
      expect.stringContaining('isNull'),
    ]);
  });

  it('names the argument that holds the filter', () => {
    expect(() => checkFilter({ count: null }, 'having')).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ field: 'having.count' }) }),
    );
  });

  it.each<[string, (inner: FilterInput) => FilterInput, string]>([
    ['not', (inner) => ({ not: inner }), `where${'.not'.repeat(11)}.id`],
    ['and', (inner) => ({ and: [inner] }), `where${'.and[0]'.repeat(11)}.id`],
    ['or', (inner) => ({ or: [inner] }), `where${'.or[0]'.repeat(11)}.id`],
    ['parent', (inner) => ({ parent: inner }), `where${'.parent'.repeat(11)}.id`],
  ])('takes filters ten deep in each other by %s, and refuses the eleventh', (_, wrap, field) => {
    expect(() => checkFilter(nested(10, wrap))).not.toThrow();
    const { message, extensions } = refused(nested(11, wrap));
    expect(extensions).toMatchObject({ code: 'FILTER_INVALID', field });
    expect(message).toContain('at most 10 deep, these do 11');
    expect(() => refused(nested(10_000, wrap))).not.toThrow();
  });

  it('takes 200 conditions, wherever they stand, and refuses one more', () => {
    expect(() => checkFilter({ or: conditions(200) })).not.toThrow();
    const { message, extensions } = refused({ or: conditions(201) });
    expect(extensions).toMatchObject({ code: 'FILTER_INVALID', field: 'where.or[200].id' });
    expect(message).toContain('at most 200 conditions, this one holds 201');
    expect(extensions.messageZh).toContain('最多 200 个条件，此处达到 201 个');
    expect(refused({ and: [{ or: conditions(150) }, { not: { and: conditions(51) } }] }).extensions.code).toBe(
      'FILTER_INVALID',
    );
    expect(refused({ or: Array.from({ length: 201 }, () => ({})) }).extensions.code).toBe('FILTER_INVALID');
  });

  it('takes 1,000 values in all lists, and refuses one more without going through the list', () => {
    const list = (count: number) => ({ id: { in: Array.from({ length: count }, (_, index) => `${index}`) } });
    expect(() => checkFilter({ or: [list(600), list(400)] })).not.toThrow();
    const { message, extensions } = refused({ or: [list(600), list(401)] });
    expect(extensions).toMatchObject({ code: 'FILTER_INVALID', field: 'where.or[1].id.in' });
    expect(message).toContain('at most 1000 values, these hold 1001');
    // Its items are never read: reading the first would throw.
    const unread = Object.defineProperty(Array(40_000).fill('a'), 0, {
      enumerable: true,
      get: () => expect.unreachable(),
    });
    expect(refused({ id: { in: unread } }).extensions).toMatchObject({ code: 'FILTER_INVALID', field: 'where.id.in' });
  });

  it('counts each operator as a condition, beside filters of a related row too', () => {
    const range = { amount: { gte: '1', lt: '2' } };
    expect(() => checkFilter({ or: Array.from({ length: 100 }, () => range) })).not.toThrow();
    expect(refused({ or: Array.from({ length: 101 }, () => range) }).extensions.code).toBe('FILTER_INVALID');
    const lead = { lead: { in: ['a', 'b'], within: 'c', area: { kind: { eq: 'd' } } } };
    expect(() => checkFilter({ or: Array.from({ length: 66 }, () => lead) })).not.toThrow();
    expect(refused({ or: Array.from({ length: 67 }, () => lead) }).extensions.code).toBe('FILTER_INVALID');
  });

  it('takes a list of values for one condition', () => {
    const where = { id: { in: Array.from({ length: 500 }, (_, index) => `${index}`) } };
    expect(checkFilter(where)).toBe(where);
  });
});
