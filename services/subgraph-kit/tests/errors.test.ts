import { STATUS_CODES } from 'node:http';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, type ErrorCodeName, errorCodes } from '../src/errors/errorCodes.js';
import { errorMessages, graphError, requireAtLeast, requireAtMost, requireOneKey } from '../src/errors/errors.js';

const codes = Object.entries(errorCodes) as [ErrorCodeName, ErrorCode][];
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const thrownBy = (call: () => unknown): GraphQLError => {
  try {
    call();
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error('nothing was thrown');
};

describe('the registry of errors', () => {
  it.each(codes)('says what %s means, in both languages, with the same values in both', (name, code) => {
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(code.message).not.toBe('');
    expect(code.messageZh).toMatch(/\p{Script=Han}/u);
    expect(placeholders(code.messageZh)).toEqual(placeholders(code.message));
    expect(code.meaning).toMatch(/\.$/);
    expect(code.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(codes)('gives %s a status of HTTP', (_, { status }) => {
    expect(STATUS_CODES).toHaveProperty(String(status));
  });

  it.each(codes)('leaves no placeholder of %s open once its values are given', (name, code) => {
    const names = placeholders(code.message).map((placeholder) => placeholder.slice(1, -1));
    const { message, messageZh } = errorMessages(name, {
      values: Object.fromEntries(names.map((value) => [value, `<${value}>`])),
    });
    for (const value of names) {
      expect(message).toContain(`<${value}>`);
      expect(messageZh).toContain(`<${value}>`);
    }
    expect(message + messageZh).not.toMatch(/[{}]/);
  });
});

describe('errorMessages', () => {
  it('puts in numbers, zero included', () => {
    expect(errorMessages('PAGE_SIZE_OUT_OF_RANGE', { values: { limit: 200, value: 0 } }).message).toBe(
      'A page holds 1 to 200 items, 0 were asked for',
    );
  });

  it('takes the subgraph of the error for its placeholder', () => {
    expect(errorMessages('SUBGRAPH_UNAVAILABLE', { subgraph: 'plans' }).messageZh).toBe(
      '子图 plans 暂时无法访问，本次结果缺少其字段',
    );
  });

  it('leaves out a value that was not given', () => {
    expect(errorMessages('NOT_FOUND').message).toBe('There is nothing at ');
  });

  it('does not read placeholders out of a value', () => {
    expect(errorMessages('BAD_REQUEST', { values: { reason: '{limit}', limit: 5 } }).message).toBe('{limit}');
  });
});

describe('graphError', () => {
  it('carries the code, both messages, the field and the subgraph', () => {
    const error = graphError('DATABASE_UNAVAILABLE', { field: 'agency', subgraph: 'agencies' });
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error.toJSON()).toEqual({
      message: 'The data of agencies cannot be reached at the moment',
      extensions: {
        code: 'DATABASE_UNAVAILABLE',
        messageZh: 'agencies 的数据暂时无法读取',
        field: 'agency',
        subgraph: 'agencies',
      },
    });
  });

  it('has neither field nor subgraph where none is given', () => {
    expect(Object.keys(graphError('CURSOR_INVALID').extensions)).toEqual(['code', 'messageZh']);
  });

  it('keeps its cause for the log and out of the answer', () => {
    const cause = new Error('connect ECONNREFUSED 10.0.0.7:5432');
    const error = graphError('DATABASE_UNAVAILABLE', { subgraph: 'plans', cause });
    expect(error.originalError).toBe(cause);
    expect(JSON.stringify(error)).not.toContain('ECONNREFUSED');
  });
});

describe('requireOneKey', () => {
  it.each([[{ id: 'a', uscc: null }], [{ id: undefined, uscc: 'b' }], [{ id: '', uscc: null }]])(
    'takes exactly one of several: %j',
    (keys) => {
      expect(() => requireOneKey(keys)).not.toThrow();
    },
  );

  it.each([[{ id: null, uscc: undefined }], [{ id: 'a', uscc: 'b' }]])(
    'refuses none and several, naming the keys: %j',
    (keys) => {
      expect(thrownBy(() => requireOneKey(keys))).toMatchObject({
        message: 'One of id, uscc must be given, and only one',
        extensions: { code: 'ARGUMENT_MISSING', field: 'id, uscc', messageZh: 'id, uscc 必须且只能给出一个' },
      });
    },
  );
});

describe('the length of a list', () => {
  it('is refused where it is more than the argument takes', () => {
    expect(() => requireAtMost(2, { ids: ['a', 'b'] })).not.toThrow();
    expect(thrownBy(() => requireAtMost(2, { ids: ['a', 'b', 'b'] }))).toMatchObject({
      message: '`ids` takes 2 at most, 3 were given',
      extensions: { code: 'ARGUMENT_TOO_LONG', field: 'ids', messageZh: 'ids 最多 2 个，给出了 3 个' },
    });
  });

  it('is refused where it has fewer different entries than the argument takes', () => {
    expect(() => requireAtLeast(2, { plans: ['a', 'b', 'b'] })).not.toThrow();
    expect(thrownBy(() => requireAtLeast(2, { plans: ['a', 'a'] }))).toMatchObject({
      message: '`plans` takes 2 at least, 1 were given',
      extensions: { code: 'ARGUMENT_TOO_SHORT', field: 'plans', messageZh: 'plans 至少 2 个，给出了 1 个' },
    });
  });
});
