import { isDeepStrictEqual } from 'node:util';
import type { Operation, SubgraphSession } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import type { PlanExecutor } from '../../src/federation/apolloFederation.js';
import { openBothExecutors, scopeOf } from '../execution/bothExecutors.js';

/** What the executors did in one suite of a federation audit. */
export interface AuditSuite {
  readonly id: string;
  readonly tests: number;
  /** The queries that an executor does not answer as expected. */
  readonly failures: Readonly<Record<PlanExecutor, readonly string[]>>;
}

/** A test as an audit server tells it. */
export interface AuditTest {
  readonly query: string;
  readonly expected: {
    readonly data?: unknown;
    /** Whether there must be errors; there may be if it is not told. */
    readonly errors?: boolean;
  };
}

/**
 * Runs the suites of a server of the federation gateway audit (github.com/graphql-hive/federation-gateway-audit, `serve`)
 * by both executors, each in a gateway on the suite's own supergraph, whose subgraphs the server is.
 * @param url where the server serves `/ids`, and for each id its supergraph, subgraphs and tests.
 */
export async function runAudit(url: string): Promise<AuditSuite[]> {
  const suites: AuditSuite[] = [];
  for (const id of await askJson<string[]>(`${url}/ids`)) suites.push(await runSuite(`${url}/${id}`, id));
  return suites;
}

async function runSuite(url: string, id: string): Promise<AuditSuite> {
  const both = await openBothExecutors(await askText(`${url}/supergraph`));
  const subgraphs = await askJson<{ name: string; url: string }[]>(`${url}/subgraphs`);
  const tests = await askJson<AuditTest[]>(`${url}/tests`);
  const sessions = new Map(subgraphs.map((subgraph) => [subgraph.name, sessionAt(subgraph.url)]));
  const failures: Record<PlanExecutor, string[]> = { compiled: [], stock: [] };
  for (const { query, expected } of tests) {
    for (const executor of ['stock', 'compiled'] as const) {
      const result = await both
        .prepare(query)
        [executor].execute({}, scopeOf(sessions))
        .catch((error): ExecutionResult => ({ errors: [error] }));
      if (!isAsExpected(result, expected)) failures[executor].push(query);
    }
  }
  await both.close();
  return { id, tests: tests.length, failures };
}

function isAsExpected({ data, errors = [] }: ExecutionResult, expected: AuditTest['expected']): boolean {
  const received: unknown = JSON.parse(JSON.stringify(data ?? null));
  return (
    isDeepStrictEqual(received, expected.data ?? null) &&
    (expected.errors === undefined || expected.errors === errors.length > 0)
  );
}

const sessionAt = (url: string): SubgraphSession => ({
  async execute(operation: Operation) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(operation),
    });
    return (await response.json()) as ExecutionResult;
  },
});

async function askText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers HTTP ${response.status}`);
  return response.text();
}

const askJson = async <Value>(url: string): Promise<Value> => JSON.parse(await askText(url)) as Value;
