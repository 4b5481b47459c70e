import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { AuditedSuite } from './runAudit.js';

/** Suites of one audit as each of several runtimes did them, by the runtime's name; all have the same suites. */
export type AuditedRuntimes = ReadonlyMap<string, readonly AuditedSuite[]>;

/** How a report says what was run. */
export interface AuditReportHead {
  /** Which state of the audit. */
  readonly audit: string;
  readonly date: string;
  /** Versions of the packages that planned and executed. */
  readonly versions: readonly string[];
}

const longestAnswer = 400;

/** How many cases a runtime passed, of how many. */
export function passedCases(suites: readonly AuditedSuite[]): readonly [passed: number, all: number] {
  const cases = suites.flatMap((suite) => suite.cases);
  return [cases.filter(({ passed }) => passed).length, cases.length];
}

/** What an audit found, as Markdown: figures, what each runtime failed, and where ours differs from the stock executor. */
export function auditReport(runtimes: AuditedRuntimes, { audit, date, versions }: AuditReportHead): string {
  const names = [...runtimes.keys()];
  const cells = (one: (suites: readonly AuditedSuite[]) => string) => [...runtimes.values()].map(one).join(' | ');
  const [suites = []] = runtimes.values();
  const rows = suites.map(
    ({ id, cases }, index) =>
      `| ${id} | ${cases.length} | ${cells((all) => String(passedCases(all.slice(index, index + 1))[0]))} |`,
  );
  return `${[
    '# The public federation gateway audit',
    'Written by `npm run federation-audit`; [testing](../../../docs/developing/testing.md) says how.',
    [`- ${audit}`, `- ${date}, ${versions.join(', ')}`, `- ${machine()}`].join('\n'),
    [
      `| suite | cases | ${names.join(' | ')} |`,
      `| --- | --- | ${names.map(() => '---').join(' | ')} |`,
      `| **all** | **${passedCases(suites)[1]}** | ${cells((all) => `**${passedCases(all)[0]}**`)} |`,
      ...rows,
    ].join('\n'),
    ...[...runtimes].flatMap(([name, all]) => [`## Failed by ${name}`, listed(failures(all))]),
    '## Differences between stock and compiled',
    listed(differences(runtimes.get('stock') ?? [], runtimes.get('compiled') ?? [])),
  ].join('\n\n')}\n`;
}

const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n') || 'None.';

const failures = (suites: readonly AuditedSuite[]): string[] =>
  suites.flatMap(({ id, cases }) =>
    cases.flatMap(({ passed, query, answer }, index) =>
      passed ? [] : [`${id} ${index + 1}: \`${oneLine(query)}\` is answered \`${answer.slice(0, longestAnswer)}\``],
    ),
  );

/** Cases that only one of two passed, or that they were asked alike and answered otherwise, by as much as one byte. */
function differences(stock: readonly AuditedSuite[], compiled: readonly AuditedSuite[]): string[] {
  return stock.flatMap(({ id, cases }, suite) =>
    cases.flatMap(({ query, passed, answer }, index) => {
      const ours = compiled[suite]?.cases[index];
      if (ours?.passed !== passed) return [`${id} ${index + 1}: passed by ${passed ? 'stock' : 'compiled'} only`];
      if (ours.query !== query || ours.answer === answer) return [];
      return [`${id} ${index + 1}: stock answers \`${answer}\`, compiled \`${ours.answer}\``];
    }),
  );
}

const oneLine = (query: string): string => query.trim().replace(/\s+/g, ' ');

function machine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const [processor] = cpus();
  return `${cpus().length} × ${processor?.model ?? 'processor'}, ${memory}, ${platform()} ${release()} ${arch()}, Node ${process.version}`;
}
