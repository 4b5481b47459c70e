import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer } from '../src/transport/httpServer.js';
import { keptLog, listen } from './running.js';

let server: FastifyInstance;
let url: string;
let client: Socket;
let connection: Promise<Socket>;
beforeEach(async () => {
  const { logger } = keptLog();
  server = createHttpServer({ logger, bodyLimit: 1_000, shutdownMilliseconds: 0, stallMilliseconds: 50 });
  // More than the buffers of a connection take.
  server.get('/long', async () => Buffer.alloc(16_000_000));
  server.get('/late', async () => {
    await once(server.server, 'timeout');
    return 'late';
  });
  url = await listen(server);
  connection = once(server.server, 'connection').then(([socket]) => socket);
});
afterEach(() => {
  client?.destroy();
  return server.close();
});

/** Sends a request on a connection of its own. */
function send(path: string): Socket {
  client = connect({ port: Number(new URL(url).port), host: '127.0.0.1' });
  client.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  return client;
}

describe('a connection on which nothing moves', () => {
  it('is cut where its client does not read the response', async () => {
    send('/long').pause();
    const socket = await connection;
    await once(socket, 'close');
    expect(socket.bytesWritten).toBeGreaterThan(0);
  });

  it('stays where its client waits for a response that takes longer to make', async () => {
    const response = await fetch(`${url}/late`);
    expect([response.status, await response.text()]).toEqual([200, 'late']);
  });

  it('is cut where it was kept for a next request that has not come', async () => {
    server.server.keepAliveTimeout = 1;
    send('/none').resume();
    await once(await connection, 'close');
  });
});
