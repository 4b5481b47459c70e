import type { MeasuredSize } from '../measure/measureSize.js';
import type { LoadRun } from './LoadRun.js';
import { machineLines } from './machine.js';
import { operationTable, profileTable, table } from './tables.js';
import { targetTable } from './targetTable.js';

/** The report of a run, in Markdown. */
export function loadReport(run: LoadRun): string {
  const missing = run.missing.map(({ name, reason }) => `- Not measured: ${name}: ${reason}`);
  return `${[
    '# The graph under load 负载实测',
    'Written by `npm run bench`; [README.md](../load/README.md) says how it is measured and how to read it.',
    [...machineLines(run), ...missing].join('\n'),
    '## Set out for and reached 目标与结果',
    targetTable(run.sizes),
    ...run.sizes.flatMap(sizeSections),
  ].join('\n\n')}\n`;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

function sizeSections(size: MeasuredSize): string[] {
  const { projects, embedded, version, operations, firstAnswer, memory, profiles } = size;
  const where = embedded ? 'embedded (PGlite)' : 'PostgreSQL';
  const { median, least, most } = firstAnswer.milliseconds;
  const started = `First answer ${Math.round(median)} ms after the start [${Math.round(least)}-${Math.round(most)}], the data being there.`;
  return [
    `## ${projects.toLocaleString('en')} projects, ${where}`,
    `${version.split(' (')[0] ?? version}. ${started}`,
    ...operations.flatMap(({ operation, measures }) => [`### ${operation.title}`, operationTable(measures)]),
    ...(memory
      ? [
          '### Memory 内存',
          `One process as its settings come, all operations in a mix for ${memory.minutes} min (${memory.requests.toLocaleString('en')} requests).`,
          table(
            ['idle', ...memory.samples.map((_, index) => `${(index + 1) * 10} %`), 'most'],
            [[megabytes(memory.idle), ...memory.samples.map(megabytes), megabytes(memory.most)]],
          ),
        ]
      : []),
    ...profiles.flatMap((profile) => [`### Profile of ${profile.title}: ${profile.operation}`, profileTable(profile)]),
  ];
}
