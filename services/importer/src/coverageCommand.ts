import { parseArgs } from 'node:util';
import type { CommandOutput } from './commandLine.js';
import { type CoverageReport, coverageReport, type NamedDocument } from './coverageReport.js';
import { defaultDataset } from './defaultDataset.js';
import { formatFaults } from './formatResult.js';
import { ScratchFileError } from './scratchFile.js';

const usage = `每份文件有多少条事实、有无缺出处的事实 How many facts each document gives, and facts without a source

  npm run coverage-report [-- FOLDER…] [--json]

  FOLDER   数据集的文件夹；默认为随程序提供的数据集  folders of a data set; by default the one that comes with the program
  --json   以 JSON 输出  print the report as JSON
  --help   显示本说明  print this

退出码 Exit codes: 0 每条事实都有出处 every fact is cited; 1 有缺出处的事实，或文件有误 a fact is not, or the files have faults; 2 用法有误，或无法使用临时文件夹 wrong use, or the folder for temporary files cannot be used`;

/** Runs the command `coverage-report` and gives its exit code, which the usage explains. */
export async function runCoverageReport(
  commandArguments: readonly string[],
  { print, tell }: CommandOutput,
): Promise<0 | 1 | 2> {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  let command: ReturnType<typeof parseArgs<{ allowPositionals: true; options: typeof options }>>;
  try {
    command = parseArgs({ args: [...commandArguments], allowPositionals: true, options });
  } catch (error) {
    tell(`${(error as Error).message} (--help tells how the command is used)`);
    return 2;
  }
  const { values, positionals } = command;
  if (values.help) {
    print(usage);
    return 0;
  }
  const files = positionals.length > 0 ? { folders: positionals, dataset: '' } : defaultDataset();
  try {
    const report = await coverageReport(files);
    print(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
    return report.uncited.length > 0 || report.faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ScratchFileError)) throw error;
    tell(error.message);
    return 2;
  }
}

/** The report for a person at a terminal. */
function formatReport({ facts, byKind, documents, documentsWithoutFacts, uncited, ...report }: CoverageReport): string {
  return [
    '事实 Facts  文件 Document',
    ...documents.flatMap((document) => [line(document.facts, title(document)), line('', kinds(document.byKind))]),
    '',
    line(facts, `合计 Total, ${documents.length} 份文件 documents`),
    line('', kinds(byKind)),
    '',
    `只被提及的文件 Documents that are only named: ${documentsWithoutFacts.length}`,
    ...documentsWithoutFacts.map((document) => line('', title(document))),
    '',
    `缺出处的事实 Facts without a source: ${uncited.length}`,
    ...uncited.map(({ kind, key, file, row }) => line('', `${file}:${row} ${kind} ${key ?? ''}`)),
    ...(report.faultCount > 0
      ? ['', `文件有误 Faults of the files: ${report.faultCount}`, ...formatFaults(report.faults, report.faultCount)]
      : []),
  ].join('\n');
}

const line = (count: number | string, words: string): string => `${String(count).padStart(10)}  ${words}`;

const title = ({ id, titleZh }: NamedDocument): string => [id, titleZh].filter(Boolean).join('  ');

const kinds = (byKind: Readonly<Record<string, number>>): string =>
  Object.entries(byKind)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
