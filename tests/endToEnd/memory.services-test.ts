import { request as sendRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, openCluster } from './cluster.js';
import { ask } from './graph.js';

/** What Node gives a process as its heap in a container of 512 MB, as deploy/ has them. */
const heap = '--max-old-space-size=256';

let cluster: Cluster;
beforeAll(async () => {
  // Prices are out of the way: what is given up here is given up for its size.
  cluster = await openCluster({ COST_LIMIT: '1000000000' }, { NODE_OPTIONS: heap });
}, 240_000);
afterAll(() => cluster?.close());

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

/** The same under every target of the plan of every target. */
const many = (selection: string): string =>
  `{ targets(first: 200) { nodes { plan { targets(first: 200) { nodes { ${selection} } } } } } }`;

const attacks: Readonly<Record<string, string>> = {
  'descriptions of rules': many(`evaluation { appliedRule { ${aliases(99, 'description(locale: EN)')} } }`),
  statements: many(aliases(99, 'statement')),
  'names of types': many(aliases(99, '__typename')),
  'titles of documents': many(`citations { document { ${aliases(99, 'title')} } }`),
  citations: many(`citations { ${aliases(90, 'locator')} document { id } }`),
  'objects of little': many(aliases(99, 'plan { id }')),
  'agencies of another subgraph': many(`assignments { nodes { ${aliases(90, 'agency { name }')} } }`),
  errors: many(aliases(99, 'assignments(first: 0) { nodes { role } }')),
  'messages of findings': `{ ${aliases(99, 'findings(first: 200) { message citations { locator document { title } } }')} }`,
  introspection: `{ ${aliases(30, '__schema { types { description fields { description args { description type { description } } type { description } } } }')} }`,
  'what is found': `{ ${aliases(90, 'search(text: "a", first: 200) { nodes { matched node { ... on Agency { name } } } }')} }`,
  'the same node by its id': `{ ${aliases(90, `nodes(ids: ${JSON.stringify(Array(9).fill('target:370306/emergency-management-14fyp/box1-01'))}) { ... on Target { statement plan { title } } }`)} }`,
};

interface Outcome {
  readonly status: number | undefined;
  readonly codes: readonly unknown[];
}

/** Sends a query on a connection of its own, and reads the response, or its head only. */
const send = (query: string, isRead: boolean): Promise<Outcome & { leave(): void }> =>
  new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false };
    const request = sendRequest(`${cluster.url}/graphql`, options, (response) => {
      const outcome = (codes: readonly unknown[]) =>
        resolve({ status: response.statusCode, codes, leave: () => response.destroy() });
      if (!isRead) return outcome([]);
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { errors = [] } = JSON.parse(Buffer.concat(chunks).toString());
        outcome(errors.map((error: { extensions: { code: unknown } }) => error.extensions.code));
      });
    });
    request.on('error', reject);
    request.end(JSON.stringify({ query }));
  });

const whole = async (): Promise<void> => {
  const { data, errors } = await ask(cluster, '{ targets(first: 3) { nodes { statement plan { area { name } } } } }');
  expect(errors).toBeUndefined();
  expect(data.targets.nodes).toHaveLength(3);
  expect(cluster.ended()).toEqual([]);
};

describe('processes with the memory of the deployment', () => {
  it.each(Object.entries(attacks))(
    'give up at once what is too large, or answer it, and go on: %s',
    async (_, query) => {
      // Different texts, for one execution would do for all who ask the same.
      const outcomes = await Promise.all([0, 1, 2, 3].map((index) => send(`${query}#${index}`, true)));
      for (const { status, codes } of outcomes) {
        const [code = 'none'] = codes;
        expect({ status, code }).toSatisfy(
          () =>
            [200, 400, 503].includes(status ?? 0) &&
            ['none', 'ANSWER_TOO_LARGE', 'OVERLOADED', 'PAGE_SIZE_OUT_OF_RANGE'].includes(String(code)),
        );
      }
      await whole();
    },
  );

  it('go on while clients do not read what they asked for', async () => {
    const query = many(aliases(9, 'statement'));
    const unread = await Promise.all([0, 1, 2, 3, 4, 5].map((index) => send(`${query}#${index}`, false)));
    await whole();
    for (const { leave } of unread) leave();
    await whole();
  });
});
