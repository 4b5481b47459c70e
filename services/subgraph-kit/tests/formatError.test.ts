import { GraphQLError, parse, Source } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphError } from '../src/errors/errors.js';
import { formatError } from '../src/errors/formatError.js';

/** An error of ours as it would come out of a resolver: SQL, a path and a stack in it. */
const leaking = (): GraphQLError => {
  const cause = new Error(
    'relation "agencies.agencies" does not exist: select * from agencies at /srv/app/queries.ts:12',
  );
  return new GraphQLError(cause.message, { originalError: cause, path: ['agency', 'name'] });
};

describe('formatError', () => {
  it('masks what is of no registered code: no SQL, no path of a file, no stack', () => {
    const { error, isInternal } = formatError(leaking(), 'r-1');
    expect(error).toEqual({
      message: 'Something went wrong here; the log has it under this request id',
      path: ['agency', 'name'],
      extensions: { code: 'INTERNAL', messageZh: '服务内部错误，可凭请求号在日志中查询', requestId: 'r-1' },
    });
    expect(isInternal).toBe(true);
  });

  it.each(['INTERNAL_SERVER_ERROR', 'toString', 'constructor', '__proto__', '', 42, null])(
    'masks an error whose code is %j, for it is not registered',
    (code) => {
      const error = new GraphQLError('select 1', { extensions: { code } });
      expect(formatError(error, 'r-1')).toMatchObject({
        isInternal: true,
        error: { message: expect.not.stringContaining('select'), extensions: { code: 'INTERNAL' } },
      });
    },
  );

  it('drops every extension that is not of the form, stack traces among them', () => {
    const error = new GraphQLError('no', {
      extensions: {
        code: 'CURSOR_INVALID',
        messageZh: '不',
        field: 'after',
        stacktrace: ['at /srv/app'],
        sql: 'select 1',
      },
    });
    expect(formatError(error, 'r-1').error.extensions).toEqual({
      code: 'CURSOR_INVALID',
      messageZh: '不',
      field: 'after',
      requestId: 'r-1',
    });
  });

  it('keeps what an operation costs and may cost', () => {
    const error = graphError('QUERY_TOO_COSTLY', { cost: 103, limit: 101 });
    expect(error.message).toContain('103');
    expect(formatError(error, 'r-1').error.extensions).toMatchObject({ cost: 103, limit: 101 });
  });

  it('keeps the subgraph of a masked error, so that the answer says which one failed', () => {
    const error = { message: 'ECONNRESET', extensions: { subgraph: 'plans' } };
    expect(formatError(error, 'r-1').error.extensions).toMatchObject({ code: 'INTERNAL', subgraph: 'plans' });
  });

  it('keeps message, place and detail of a registered error and adds the request id', () => {
    const [definition] = parse(new Source('{ agency(id: 1) { id } }')).definitions;
    const raised = graphError('ARGUMENT_MISSING', { field: 'id', values: { fields: 'id' } });
    const located = new GraphQLError(raised.message, {
      nodes: definition ?? null,
      path: ['agency'],
      extensions: raised.extensions,
    });
    expect(formatError(located, 'r-2')).toEqual({
      isInternal: false,
      error: {
        message: raised.message,
        path: ['agency'],
        locations: [{ line: 1, column: 1 }],
        extensions: { code: 'ARGUMENT_MISSING', messageZh: 'id 必须且只能给出一个', field: 'id', requestId: 'r-2' },
      },
    });
  });

  it('gives the codes of graphql a Chinese message that names the reason', () => {
    const error = new GraphQLError('Unknown field "x".', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(formatError(error, 'r-1').error.extensions).toMatchObject({
      messageZh: '查询与图谱不符：Unknown field "x".',
    });
  });

  it('leaves no placeholder open in a Chinese message that it adds', () => {
    const error = { message: 'gone', extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'plans' } };
    expect(formatError(error, 'r-1').error.extensions).toMatchObject({
      messageZh: '子图 plans 暂时无法访问，本次结果缺少其字段',
    });
  });

  it('tells an INTERNAL that was raised as such for the log', () => {
    expect(formatError(graphError('INTERNAL'), 'r-1').isInternal).toBe(true);
  });
});
