import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Operation, SubgraphSession } from '@zibo-graph/subgraph-kit';
import { type ExecutionResult, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql';
import { apolloFederation } from '../../src/federation/apolloFederation.js';
import type { Federation } from '../../src/federation/Federation.js';
import type { RequestScope } from '../../src/federation/RequestScope.js';
import { scopeOf, silent } from '../execution/bothExecutors.js';

/** Whatever an audit can be run on: opens a federation on the supergraph of a suite. */
export type OpenFederation = (supergraph: string) => Promise<Federation>;

/** What our gateway is held to, and our gateway. */
export const executors: Readonly<Record<'stock' | 'compiled', OpenFederation>> = {
  stock: (supergraph) => apolloFederation(supergraph, silent, { planExecutor: 'stock' }),
  compiled: (supergraph) => apolloFederation(supergraph, silent, { planExecutor: 'compiled' }),
};

/** What became of a suite of a federation audit. */
export interface AuditedSuite {
  readonly id: string;
  readonly cases: readonly AuditedCase[];
}

/** What became of a test of an audit. */
export interface AuditedCase {
  readonly query: string;
  readonly passed: boolean;
  /** The answer, errors and all, as JSON; why there is no federation, where it could not be opened. */
  readonly answer: string;
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
 * Runs the suites of a server of the federation gateway audit (github.com/graphql-hive/federation-gateway-audit, `serve`),
 * each in a federation on the suite's own supergraph, whose subgraphs the server is. A federation that cannot be opened
 * fails all tests of its suite.
 * @param url where the server serves `/ids`, and for each id its supergraph, subgraphs and tests.
 */
export async function runAudit(url: string, open: OpenFederation): Promise<AuditedSuite[]> {
  const suites: AuditedSuite[] = [];
  for (const id of await askJson<string[]>(`${url}/ids`)) suites.push(await runSuite(`${url}/${id}`, id, open));
  return suites;
}

async function runSuite(url: string, id: string, open: OpenFederation): Promise<AuditedSuite> {
  const supergraph = await askText(`${url}/supergraph`);
  const subgraphs = await askJson<{ name: string; url: string }[]>(`${url}/subgraphs`);
  // Told anew at each run: the tests of mutations name what must not be there from a run before.
  const tests = await askJson<AuditTest[]>(`${url}/tests`);
  const scope = scopeOf(new Map(subgraphs.map((subgraph) => [subgraph.name, sessionAt(subgraph.url)])));
  const federation = await open(supergraph).catch((error: Error) => error);
  if (federation instanceof Error) {
    return { id, cases: tests.map(({ query }) => ({ query, passed: false, answer: federation.message })) };
  }
  const cases: AuditedCase[] = [];
  for (const { query, expected } of tests) {
    const result = await execute(federation, query, scope).catch((error): ExecutionResult => ({ errors: [error] }));
    cases.push({ query, passed: isAsExpected(result, expected), answer: answerOf(result) });
  }
  return { id, cases };
}

async function execute(federation: Federation, query: string, scope: RequestScope): Promise<ExecutionResult> {
  const document = parse(query);
  const errors = validate(federation.schema, document);
  if (errors.length > 0) return { errors };
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const hash = createHash('sha256').update(query).digest('hex');
  return federation.prepare({ query, hash, document, operation, operationName: undefined }).execute({}, scope);
}

function isAsExpected({ data, errors = [] }: ExecutionResult, expected: AuditTest['expected']): boolean {
  const received: unknown = JSON.parse(JSON.stringify(data ?? null));
  return (
    isDeepStrictEqual(received, expected.data ?? null) &&
    (expected.errors === undefined || expected.errors === errors.length > 0)
  );
}

function answerOf({ data, errors }: ExecutionResult): string {
  return JSON.stringify({
    data,
    errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
  });
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
