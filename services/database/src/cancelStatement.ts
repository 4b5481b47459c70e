import pg from 'pg';

/** What the driver knows of a connection besides what its types say. */
interface OpenClient {
  readonly host: string;
  readonly port: number;
  readonly ssl: boolean | object;
  readonly processID: number;
  readonly secretKey: number;
}

/** The driver's own way to a server, without a session on it. */
interface Wire {
  connect(portOrPath: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: number): void;
  on(event: string, listener: (error: Error) => void): this;
}

/**
 * Asks the server to end the statement that runs on a connection, by the protocol's own request: it passes connection poolers, needs no
 * right and no session. When it is done, whatever runs on the connection later is not meant: the server closes the way after it has
 * sent its signal.
 * @throws Error if the server cannot be reached.
 */
export function cancelStatement(client: pg.ClientBase): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as unknown as OpenClient;
  const wire = new (pg.Connection as unknown as new (options: object) => Wire)({ ssl });
  return new Promise((resolve, reject) => {
    wire.on('connect', () => (ssl ? wire.requestSsl() : wire.cancel(processID, secretKey)));
    wire.on('sslconnect', () => wire.cancel(processID, secretKey));
    wire.on('end', () => resolve());
    wire.on('error', reject);
    if (host.startsWith('/')) wire.connect(`${host}/.s.PGSQL.${port}`);
    else wire.connect(port, host);
  });
}
