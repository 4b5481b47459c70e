import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';

/** A balancer in front of copies of a process. */
export interface TcpBalancer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Hands connections to the copies at some ports of the loopback in turn; one that cannot be reached is passed over. It knows
 * nothing of HTTP: a connection whose copy ends, ends.
 */
export async function openTcpBalancer(ports: readonly number[]): Promise<TcpBalancer> {
  const open = new Set<Socket>();
  let next = 0;
  const hand = (client: Socket, triesLeft: number): void => {
    if (triesLeft === 0) {
      client.destroy();
      return;
    }
    const copy = dial(ports[next++ % ports.length] as number, '127.0.0.1');
    const tryNext = (): void => hand(client, triesLeft - 1);
    copy.once('error', tryNext);
    copy.once('connect', () => {
      copy.off('error', tryNext);
      join(client, copy);
    });
  };
  const join = (client: Socket, copy: Socket): void => {
    open.add(copy);
    for (const [one, other] of [
      [client, copy],
      [copy, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.pipe(other);
    }
    copy.on('close', () => open.delete(copy));
  };
  const server = createServer({ pauseOnConnect: true }, (client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    hand(client, ports.length);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}
