import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import {
  type Answer,
  ask,
  limits,
  openWorld,
  remote,
  type ServedSubgraph,
  type Standing,
  serve,
  standIn,
  start,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const query = `{
  agencies(first: 2) { totalCount nodes { id } }
  plans(first: 2) { totalCount nodes { id } }
  projects(first: 2) { totalCount nodes { id } }
}`;

/** What a process does instead of answering; null while it is well. */
type Fault = (request: IncomingMessage, response: ServerResponse) => void;

const html =
  (status: number): Fault =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<html>');
const json =
  (text: string): Fault =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);

const faults: Readonly<Record<string, Fault>> = {
  'drops the connection': (_, response) => response.destroy(),
  'never answers': () => {},
  'stops after the headers of its answer': (_, response) => response.writeHead(200).flushHeaders(),
  'stops in the middle of its answer': (_, response) => response.writeHead(200).write('{"data":{"pl'),
  'cuts its answer off': (_, response) =>
    response.writeHead(200, { 'content-length': 50 }).write('{"data":', () => response.destroy()),
  'answers more slowly than it may': (_, response) => {
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  'answers without an end': (_, response) => {
    const spaces = Buffer.alloc(65_536, ' ');
    const write = (): void => {
      while (!response.destroyed && response.write(spaces));
    };
    response.on('drain', write);
    write();
  },
  'answers half of JSON': json('{"data":{"agencies":{"totalCount":'),
  'answers bytes that are no text': (_, response) => response.end(Buffer.from([0xff, 0xfe, 0, 1, 2])),
  'answers a number': json('5'),
  'answers another form': json('{"result":{}}'),
  'answers a list': json('[]'),
  'answers 500 with a page': html(500),
  'answers 404 with a page': html(404),
  'answers 503': html(503),
  'sends the gateway elsewhere': (_, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  'asks who the gateway is': (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end(),
};

/** What is answered only once the time of the fetch is over. */
const slowFaults = [
  'never answers',
  'stops after the headers of its answer',
  'stops in the middle of its answer',
  'answers more slowly than it may',
];
const patience = 30_000;

const names = ['agencies', 'plans', 'projects'] as const;

describe.each(names)('the subgraph %s', (name) => {
  let server: ServedSubgraph;
  let process: Standing;
  let fault: Fault | null = null;
  beforeAll(async () => {
    server = await serve(world[name]);
    process = await standIn((request, response) =>
      fault ? fault(request, response) : pass(server, request, response),
    );
  });
  afterAll(async () => {
    await process.close();
    await server.close();
  });

  const startGateway = (connection = remote(name, process, patience)): Promise<Gateway> =>
    start(
      names.map((subgraph) => (subgraph === name ? connection : localSubgraph(world[subgraph]))),
      { limits: limits({ OPERATION_TIMEOUT_MS: 0 }) },
    );

  const errors = [
    {
      message: `The subgraph ${name} cannot be reached; its fields are missing from this answer`,
      path: [name],
      extensions: {
        code: 'SUBGRAPH_UNAVAILABLE',
        messageZh: `子图 ${name} 暂时无法访问，本次结果缺少其字段`,
        subgraph: name,
        requestId: expect.any(String),
      },
    },
  ];

  describe('in flight', () => {
    let gateway: Gateway;
    let whole: Answer['body'];
    beforeAll(async () => {
      const connection = remote(name, process, patience);
      // Which revision stands is asked again and again, as a busy machine may be late to tell it.
      if (connection.revision() === undefined) await new Promise<number>((resolve) => connection.onRevision(resolve));
      gateway = await startGateway(connection);
      ({ body: whole } = await ask(gateway, query));
      expect(whole.errors).toBeUndefined();
    });
    afterAll(() => gateway.close());
    afterEach(() => {
      vi.useRealTimers();
    });

    it.each(Object.entries(faults))(
      'that %s costs its own fields only, and is whole again when it is well',
      async (title, given) => {
        const isSlow = slowFaults.includes(title);
        if (isSlow) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        const answered = ask(gateway, query);
        await new Promise<void>((resolve) => {
          fault = (...exchange) => {
            given(...exchange);
            resolve();
          };
        });
        if (isSlow) vi.advanceTimersByTime(patience);
        const { body: broken } = await answered;
        expect(broken).toEqual({ data: { ...whole.data, [name]: null }, errors });
        fault = null;
        expect((await ask(gateway, query)).body).toEqual(whole);
      },
    );
  });

  it.each(['drops the connection', 'never answers', 'answers half of JSON', 'answers 404 with a page'])(
    'that %s from the start does not keep the gateway from starting',
    async (title) => {
      fault = faults[title] as Fault;
      const gateway = await startGateway();
      const { body: broken } = await ask(gateway, query);
      expect(broken.errors).toEqual(errors);
      for (const [field, value] of Object.entries(broken.data)) expect(value === null).toBe(field === name);
      fault = null;
      const { body: whole } = await ask(gateway, query);
      expect(whole.errors).toBeUndefined();
      expect(whole.data).toEqual({
        ...broken.data,
        [name]: { totalCount: expect.any(Number), nodes: expect.any(Array) },
      });
      await gateway.close();
    },
  );

  it('that answers other types than its schema promises costs its own fields only', async () => {
    const gateway = await startGateway();
    const { body: whole } = await ask(gateway, query);
    for (const value of [5, 'text', { totalCount: 'many', nodes: 5 }, { totalCount: 1, nodes: [{ id: [] }] }, [[]]]) {
      fault = json(JSON.stringify({ data: { [name]: value } }));
      const { body } = await ask(gateway, query);
      expect({ ...body.data, [name]: null }).toEqual({ ...whole.data, [name]: null });
      for (const { extensions } of body.errors) expect(extensions.code).toBe('INTERNAL');
    }
    fault = null;
    expect((await ask(gateway, query)).body).toEqual(whole);
    await gateway.close();
  });
});

/** Passes a request on to a process that is well. */
function pass({ port }: Standing, request: IncomingMessage, response: ServerResponse): void {
  const { method, url, headers } = request;
  const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
}
