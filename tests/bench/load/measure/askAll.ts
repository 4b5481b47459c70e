import type { LoadOperation } from '../operations/LoadOperation.js';
import type { Peer } from '../peers/Peer.js';

/** The bodies that a peer is asked with. */
export const bodiesFor = ({ requests }: LoadOperation, peer: Pick<Peer, 'body'>): string[] =>
  requests.map((request) => peer.body?.(request) ?? JSON.stringify(request));

/**
 * Asks every request of an operation once, one after the other.
 * @returns the answers, as text.
 * @throws Error for the first that is not answered with data alone.
 */
export async function askAll(url: string, bodies: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  for (const body of bodies) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (response.status !== 200 || !data || errors)
      throw new Error(`${body.slice(0, 200)} is answered ${text.slice(0, 400)}`);
    answers.push(text);
  }
  return answers;
}

/** Where answers first differ from those expected, in words; null if their data is the same, in the same order of fields. */
export function firstDifference(answers: readonly string[], expected: readonly string[]): string | null {
  const dataOf = (text = ''): string => JSON.stringify((JSON.parse(text) as { data: unknown }).data);
  for (const [index, answer] of answers.entries()) {
    const [got, wanted] = [dataOf(answer), dataOf(expected[index])];
    const place = [...got].findIndex((character, at) => character !== wanted[at]);
    if (got !== wanted)
      return `request ${index + 1} at character ${place}: ${got.slice(Math.max(0, place - 60), place + 60)}`;
  }
  return null;
}
