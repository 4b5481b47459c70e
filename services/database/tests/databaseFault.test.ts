import { describe, expect, it } from 'vitest';
import { databaseFault } from '../src/databaseFault.js';

describe('what an error says of the database', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code });
  it.each([
    [withCode('57014'), 'STATEMENT_TIMEOUT'],
    [withCode('57P01'), 'DATABASE_UNAVAILABLE'],
    [withCode('ECONNREFUSED'), 'DATABASE_UNAVAILABLE'],
    [withCode('42P01'), null],
    [new Error('Connection terminated unexpectedly'), 'DATABASE_UNAVAILABLE'],
    [new Error('Query read timeout'), 'DATABASE_UNAVAILABLE'],
    [new Error('a fault of ours'), null],
    ['no error at all', null],
  ])('%s', (error, fault) => {
    expect(databaseFault(error)).toBe(fault);
  });
});
