import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBothExecutors } from '../execution/bothExecutors.js';
import { compareExecutors } from '../execution/compareExecutors.js';
import { madeUpOperations } from '../execution/environment.js';
import { fabricatedSubgraph } from '../execution/fabricatedSubgraph.js';
import { compose } from '../execution/library.js';
import { type AuditServer, serveAudit } from './auditServer.js';
import { entityCases } from './entityCases.js';
import { runAudit } from './runAudit.js';
import { sharedTypeCases } from './sharedTypeCases.js';

const auditCases = [...entityCases, ...sharedTypeCases];

describe('an audit', () => {
  const [first, ...others] = auditCases;
  if (!first) throw new Error('there are no cases');
  const wrong = { ...first, id: 'wrong', tests: [{ query: '{ streets { id } }', expected: { data: null } }] };
  let server: AuditServer;
  beforeAll(async () => {
    server = await serveAudit([first, wrong, ...others]);
  });
  afterAll(() => server.close());

  it('is passed by both executors on every case, and tells what is not answered as expected', async () => {
    const suites = await runAudit(server.url);
    expect(suites.map(({ id }) => id)).toEqual([first.id, 'wrong', ...others.map(({ id }) => id)]);
    for (const { id, failures } of suites) {
      const queries = id === 'wrong' ? wrong.tests.map(({ query }) => query) : [];
      expect(failures, id).toEqual({ compiled: queries, stock: queries });
    }
  });
});

describe.each(auditCases.map((one) => [one.id, one] as const))(
  'on the subgraphs of the case %s',
  (_, { subgraphs }) => {
    it('the compiled executor answers what the stock one does, whatever is asked and fails', {
      timeout: 3_600_000,
    }, async () => {
      const sdls = Object.entries(subgraphs).map(([name, { sdl }]) => [name, sdl] as const);
      const both = await openBothExecutors(compose(Object.fromEntries(sdls)));
      try {
        await compareExecutors(
          both,
          sdls.map(([name, sdl]) => fabricatedSubgraph(name, sdl)),
          madeUpOperations(10),
        );
      } finally {
        await both.close();
      }
    });
  },
);
