import { describe, expect, it } from 'vitest';
import { groupOrder, groupRequest, tooManyEmptyGroups } from '../src/arguments/groupRequest.js';

const dimensions = ['AREA', 'STAGE'] as const;
const none = (): never => {
  throw new Error('there is no such figure');
};

describe('the arguments of an aggregate', () => {
  it('are 200 groups, and no conditions, if nothing is said', () => {
    expect(groupRequest({ groupBy: dimensions })).toEqual({ where: null, dimensions, having: null, first: 200 });
  });

  it('are taken as given, with conditions that hold nothing left out', () => {
    const where = { stage: { eq: 'COMPLETION' } };
    expect(groupRequest({ groupBy: [], where, having: {}, first: 1 })).toMatchObject({ where, having: null, first: 1 });
  });

  it.each([
    [{ groupBy: ['AREA', 'STAGE', 'AREA'] }, 'GROUPING_INVALID', 'groupBy[2]'],
    [{ groupBy: [], first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    [{ groupBy: [], first: 1_001 }, 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    [{ groupBy: [], where: { stage: null } }, 'FILTER_INVALID', 'where.stage'],
    [{ groupBy: [], having: { count: { gte: null } } }, 'FILTER_INVALID', 'having.count.gte'],
  ])('are refused with their code and the field: %o', (args, code, field) => {
    expect(() => groupRequest(args)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code, field }) }),
    );
  });
});

describe('the order of groups', () => {
  it('by key is by each dimension in turn, and ascending if not told', () => {
    expect(groupOrder([{ field: 'COUNT', direction: 'DESC' }, { field: 'KEY' }], dimensions, none)).toEqual([
      { by: 'count', direction: 'DESC' },
      { by: { key: 'AREA' }, direction: 'ASC' },
      { by: { key: 'STAGE' }, direction: 'ASC' },
    ]);
    expect(groupOrder(null, dimensions, none)).toEqual([]);
    expect(groupOrder([{ field: 'KEY' }], [], none)).toEqual([]);
  });

  it('by anything else is what the caller says it is, given its place', () => {
    const order = groupOrder([{ field: 'SUM' }, { field: 'SUM', direction: 'DESC' }], dimensions, (_, field) => ({
      sum: field,
    }));
    expect(order).toEqual([
      { by: { sum: 'orderBy[0]' }, direction: 'ASC' },
      { by: { sum: 'orderBy[1]' }, direction: 'DESC' },
    ]);
  });

  it('names nothing twice', () => {
    const twice = [{ field: 'KEY' }, { field: 'COUNT' }, { field: 'KEY', direction: 'DESC' as const }];
    const error = expect.objectContaining({
      extensions: expect.objectContaining({ code: 'ORDER_INVALID', field: 'orderBy[2].field' }),
    });
    expect(() => groupOrder(twice, dimensions, none)).toThrow(error);
  });
});

describe('too many empty groups', () => {
  it('are refused with the limit in both languages', () => {
    const { message, extensions } = tooManyEmptyGroups(10_000);
    expect(message).toContain('10000');
    expect(extensions).toMatchObject({
      code: 'GROUPING_INVALID',
      field: 'includeEmpty',
      messageZh: expect.stringContaining('10000'),
    });
  });
});
