import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBothExecutors } from '../execution/bothExecutors.js';
import { compareExecutors } from '../execution/compareExecutors.js';
import { madeUpOperations } from '../execution/environment.js';
import { fabricatedSubgraph } from '../execution/fabricatedSubgraph.js';
import { compose } from '../execution/library.js';
import { auditReport } from './auditReport.js';
import { type AuditServer, serveAudit } from './auditServer.js';
import { entityCases } from './entityCases.js';
import { type AuditedSuite, executors, runAudit } from './runAudit.js';
import { sharedTypeCases } from './sharedTypeCases.js';

const auditCases = [...entityCases, ...sharedTypeCases];

describe('an audit', () => {
  const [first, ...others] = auditCases;
  if (!first) throw new Error('there are no cases');
  const tests = [
    { query: '{ streets { id } }', expected: { data: null } },
    { query: '{ streets { length } }', expected: { data: null, errors: true } },
  ];
  const wrong = { ...first, id: 'wrong', tests };
  let server: AuditServer;
  beforeAll(async () => {
    server = await serveAudit([first, wrong, ...others]);
  });
  afterAll(() => server.close());

  it('is passed by both executors on every case, and tells what is not answered as expected', async () => {
    const runtimes = new Map<string, AuditedSuite[]>();
    for (const [name, open] of Object.entries(executors)) runtimes.set(name, await runAudit(server.url, open));
    for (const suites of runtimes.values()) {
      expect(suites.map(({ id }) => id)).toEqual([first.id, 'wrong', ...others.map(({ id }) => id)]);
      const failed = suites.flatMap(({ id, cases }) => cases.flatMap((one) => (one.passed ? [] : [{ id, ...one }])));
      const answer = '{"data":{"streets":[{"id":"s1"},{"id":"s2"},{"id":"s1"}]}}';
      expect(failed).toEqual([{ id: 'wrong', query: '{ streets { id } }', passed: false, answer }]);
    }
    const report = auditReport(runtimes, { audit: 'ours', date: 'today', versions: [] });
    expect(report).toContain('| wrong | 2 | 1 | 1 |');
    expect(report).toMatch(/## Failed by compiled\n\n- wrong 1: `\{ streets/);
    expect(report).toMatch(/## Differences between stock and compiled\n\nNone\.\n$/);
  });

  it('fails every test of a suite whose supergraph cannot be opened, and tells where two differ', async () => {
    const closed = await runAudit(server.url, () => Promise.reject(new Error('no supergraph')));
    const stock = await runAudit(server.url, executors.stock);
    expect(closed.flatMap(({ cases }) => cases.map(({ passed }) => passed))).not.toContain(true);
    const otherwise = stock.map(({ id, cases }) => ({ id, cases: cases.map((one) => ({ ...one, answer: '{}' })) }));
    const head = { audit: 'ours', date: 'today', versions: [] };
    const differing = (compiled: readonly AuditedSuite[]) =>
      auditReport(new Map(Object.entries({ stock, compiled })), head).split('## Differences')[1];
    expect(differing(closed)).toContain(`- ${first.id} 1: passed by stock only`);
    expect(differing(otherwise)).toContain(`- ${first.id} 1: stock answers `);
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
      await compareExecutors(
        both,
        sdls.map(([name, sdl]) => fabricatedSubgraph(name, sdl)),
        madeUpOperations(20),
      );
    });
  },
);
