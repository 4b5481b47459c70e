import { expect } from 'vitest';
import { type Answer, send } from './world.js';

/** Sends a request twice: what is remembered must be no different from what is executed, but for the id of the request. */
export async function sendTwice(url: string, init: RequestInit): Promise<Answer> {
  const [first, second] = [await send(url, init), await send(url, init)];
  expect(withoutId(second)).toEqual(withoutId(first));
  return second;
}

const withoutId = ({ status, headers, body }: Answer) => ({
  status,
  type: headers.get('content-type'),
  body: JSON.stringify(body).replaceAll(/"requestId":"[^"]+"/g, ''),
});
