import { connect } from 'node:net';

/** Sends bytes on a connection of its own and returns all that comes back until the server closes it. */
export async function sendBytes({ url }: { readonly url: string }, ...parts: (string | Buffer)[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  for (const part of parts) socket.write(part);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The status of a response, and the code of its error; no code if it is none. */
export function outcomeOf(response: string): { readonly status: number; readonly code: string | undefined } {
  const code = /"code":"(\w+)"/.exec(response)?.[1];
  return { status: Number(response.slice(9, 12)), code };
}
