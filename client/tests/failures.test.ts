import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, GraphError, type NoVariables, type Operation, TransportError } from '../src/index.js';
import { answering, nowhere, standIn } from './standIn.js';

const colours: Operation<{ colours: string[] | null }, NoVariables> = {
  name: 'Colours',
  document: 'query Colours { colours }',
};

const failureAt = (url: string, timeoutMilliseconds = 20_000): Promise<unknown> =>
  createClient({ url, timeoutMilliseconds })
    .run(colours)
    .then(
      (data) => expect.fail(`it answers ${JSON.stringify(data)}`),
      (error) => error,
    );

describe('a client to which no answer of the graph comes', () => {
  it('says that nothing listens there, in both languages, and why', async () => {
    const url = await nowhere();
    const error = await failureAt(url);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'UNREACHABLE',
      message: `The graph at ${url} cannot be reached`,
      messageZh: `无法连接图谱 ${url}`,
      status: undefined,
      cause: expect.any(TypeError),
    });
  });

  describe('in a page', () => {
    afterEach(() => {
      vi.unstubAllGlobals();
    });
    const messageIn = async (page: string, url: string): Promise<string> => {
      vi.stubGlobal('location', new URL(page));
      const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      const error = await createClient({ url, fetch })
        .run(colours)
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'UNREACHABLE' });
      return `${(error as TransportError).message}\n${(error as TransportError).messageZh}`;
    };

    it('of another origin hints at the setting by which such pages are let in', async () => {
      const hint = await messageIn('http://dashboard.example:8080/a', 'http://graph.example/graphql');
      expect(hint).toMatch(
        /may not let in pages of http:\/\/dashboard\.example:8080: its setting CORS_ORIGINS must list/,
      );
      expect(hint).toMatch(/CORS_ORIGINS 须列入/);
    });

    it('of the graph’s own origin does not', async () => {
      for (const url of ['/graphql', 'http://graph.example/graphql']) {
        expect(await messageIn('http://graph.example/a', url)).not.toContain('CORS_ORIGINS');
      }
    });
  });

  it.each([
    // A name that no name server has to be asked about: closed networks have none.
    ['whose host is unknown', `http://${'g'.repeat(64)}.invalid/graphql`],
    ['that is none', 'not an address'],
  ])('says so of an address %s', async (_fault, url) => {
    expect(await failureAt(url)).toMatchObject({ code: 'UNREACHABLE' });
  });

  it('says so if the connection breaks before the answer, or within it', async () => {
    const before = await standIn((response) => response.destroy());
    expect(await failureAt(before.url)).toMatchObject({ code: 'UNREACHABLE' });
    const within = await standIn((response) => response.write('{"data":', () => response.destroy()));
    expect(await failureAt(within.url)).toMatchObject({ code: 'UNREACHABLE' });
  });

  it.each<[string, number, unknown]>([
    ['a page of a proxy', 502, '<html>Bad Gateway</html>'],
    ['an empty body', 500, ''],
    ['JSON of another program with an error status', 500, { message: 'Internal Server Error' }],
    ['text that is no JSON', 200, 'data'],
    ['JSON that is no object', 200, [{ data: {} }]],
    ['null', 200, 'null'],
    ['neither data nor errors', 200, {}],
    ['data that is no object', 200, { data: 1 }],
    ['no data, and no error', 200, { data: null }],
    ['errors that are none', 200, { data: {}, errors: [] }],
    ['errors that are no list', 200, { errors: 'all wrong' }],
    ['errors that say nothing', 200, { errors: [null] }],
  ])('says that what answers is not the graph: %s', async (_fault, status, text) => {
    const error = await failureAt((await answering(status, text)).url);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({
      code: 'NOT_GRAPHQL',
      status,
      message: expect.stringMatching(`HTTP status ${status}$`),
    });
  });

  it('waits no longer than it was told, for the head of an answer and for its end', async () => {
    const silent = await standIn(() => {});
    expect(await failureAt(silent.url, 50)).toMatchObject({
      code: 'TIMED_OUT',
      messageZh: expect.stringMatching('超时'),
    });
    const endless = await standIn((response) => response.write('{"data":'));
    expect(await failureAt(endless.url, 50)).toMatchObject({ code: 'TIMED_OUT' });
  });
});

describe('a client that is stopped', () => {
  const reason = new Error('the page was left');

  it('sends nothing once it is, and rejects with the reason', async () => {
    const { url, received } = await answering(200, { data: { colours: [] } });
    const run = createClient({ url }).run(colours, {}, { signal: AbortSignal.abort(reason) });
    await expect(run).rejects.toBe(reason);
    expect(received).toEqual([]);
  });

  it('rejects with the reason while it waits for an answer, or reads one', async () => {
    for (const begin of ['', '{"data":']) {
      const controller = new AbortController();
      const { url } = await standIn((response) => {
        if (begin) response.write(begin, () => controller.abort(reason));
        else controller.abort(reason);
      });
      await expect(createClient({ url }).run(colours, {}, { signal: controller.signal })).rejects.toBe(reason);
    }
  });

  it('is not by a signal that is aborted after the answer', async () => {
    const controller = new AbortController();
    const { url } = await answering(200, { data: { colours: ['red'] } });
    const data = await createClient({ url }).run(colours, {}, { signal: controller.signal });
    controller.abort(reason);
    expect(data).toEqual({ colours: ['red'] });
  });
});

describe('a client that takes what could be answered', () => {
  it('has it with the errors beside it, and none where all was', async () => {
    const failed = {
      message: 'Away',
      path: ['colours'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'plans' },
    };
    const partly = await answering(200, { data: { colours: null }, errors: [failed] });
    const { data, errors } = await createClient({ url: partly.url }).runPartial(colours);
    expect(data).toEqual({ colours: null });
    expect(errors).toMatchObject([{ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'plans', path: ['colours'] }]);
    const whole = await answering(200, { data: { colours: ['red'] } });
    expect(await createClient({ url: whole.url }).runPartial(colours)).toEqual({
      data: { colours: ['red'] },
      errors: [],
    });
  });

  it('has the error where nothing was answered', async () => {
    for (const answer of [{ errors: [{ message: 'No' }] }, { data: null, errors: [{ message: 'No' }] }]) {
      const { url } = await answering(200, answer);
      await expect(createClient({ url }).runPartial(colours)).rejects.toBeInstanceOf(GraphError);
    }
    await expect(createClient({ url: await nowhere() }).runPartial(colours)).rejects.toBeInstanceOf(TransportError);
  });
});

describe('a client that the graph answers with errors', () => {
  const unavailable = {
    message: 'The subgraph plans cannot be reached',
    path: ['colours', 0],
    extensions: {
      code: 'SUBGRAPH_UNAVAILABLE',
      messageZh: '子图 plans 暂时无法访问',
      subgraph: 'plans',
      requestId: 'r-1',
    },
  };

  it('keeps what was answered nevertheless, and says all of the first error and of every other', async () => {
    const other = {
      message: 'Too large',
      extensions: { code: 'BAD_USER_INPUT', messageZh: '过大', field: 'first', limit: 200 },
    };
    const { url } = await answering(200, { data: { colours: null }, errors: [unavailable, other] });
    const error = await failureAt(url);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({
      name: 'GraphError',
      message: unavailable.message,
      messageZh: '子图 plans 暂时无法访问',
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'plans',
      field: undefined,
      path: ['colours', 0],
      requestId: 'r-1',
      data: { colours: null },
    });
    expect((error as GraphError).errors).toEqual([
      expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', path: ['colours', 0] }),
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        field: 'first',
        path: undefined,
        extensions: other.extensions,
      }),
    ]);
  });

  it('has no data if nothing was answered, whatever the HTTP status', async () => {
    for (const [status, answer] of [
      [400, { errors: [unavailable] }],
      [200, { data: null, errors: [unavailable] }],
    ] as const) {
      const error = await failureAt((await answering(status, answer)).url);
      expect(error).toMatchObject({ name: 'GraphError', code: 'SUBGRAPH_UNAVAILABLE', data: null });
    }
  });

  it('takes an error that is not of our form as it is', async () => {
    const error = await failureAt((await answering(200, { errors: [{ message: 'No' }] })).url);
    expect(error).toMatchObject({ message: 'No', messageZh: 'No', code: 'UNKNOWN', extensions: {} });
  });
});
