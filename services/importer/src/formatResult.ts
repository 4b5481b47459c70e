import type { LocatedFault } from './Fault.js';
import { mostAlike } from './FaultList.js';
import type { ImportProgress, ImportResult } from './importDataset.js';

/** How many faults are listed; the rest are counted. */
const mostFaults = 50;
const longestValue = 80;
const alike = mostAlike.toLocaleString('en');

const titles: Record<ImportResult['status'], string> = {
  imported: '已导入 Imported',
  removed: '已移除 Removed: no row of the data set stands any more',
  reverted: '已恢复 Put back to how the data set stood',
  unchanged: '没有变化 Unchanged: the data set stands like this already',
  checked: '检查通过，未写入 Checked, nothing written: this is what would change',
  refused: '未写入 Refused, nothing written',
};

/** The result of an import for a person at a terminal, in Chinese and English. */
export function formatResult({
  status,
  faults,
  faultCount,
  subgraphs,
  registersChanged,
  tables,
  files,
}: ImportResult): string {
  // What is in UTF-8 goes without saying.
  const encodings = files
    .filter(({ encoding }) => encoding !== 'UTF-8')
    .map(({ file, encoding }) => `  编码 encoding ${encoding}: ${file}`);
  if (status === 'refused')
    return [...formatFaults(faults, faultCount), ...encodings, '', `${titles.refused}（${faultCount}）`].join('\n');
  const rows = tables.filter((table) => table.rows > 0).map((table) => `${table.table} ${table.rows}`);
  const changes = subgraphs.map(
    ({ subgraph, revision, added, superseded, unchanged }) =>
      `  ${subgraph}: 版本 revision ${revision}, 新增 added ${added}, 取代 superseded ${superseded}, 不变 unchanged ${unchanged}`,
  );
  if (registersChanged) changes.push('  登记核对的发现已更新 findings on registers (REGISTER_…) changed');
  return [titles[status], ...changes, `  行数 rows: ${rows.join(', ') || 0}`, ...encodings].join('\n');
}

/** Faults for a person at a terminal: the first fifty, and how many more there are. */
export function formatFaults(faults: readonly LocatedFault[], count: number): string[] {
  const rest = count - mostFaults;
  const lines = faults.slice(0, mostFaults).flatMap(formatFault);
  if (rest > 0)
    lines.push(
      `另有 ${rest} 处；--json 列出每个文件中同类的前 ${alike} 处，其余只计数。`,
      `And ${rest} more; --json lists the first ${alike} of a code in a file, and counts the rest.`,
    );
  return lines;
}

function formatFault({ file, row, column, value, code, messageZh, message }: LocatedFault): string[] {
  const place = [row === null ? (file ?? '') : `${file}:${row}`, column ?? '', value === null ? '' : quoted(value)];
  return [place.filter((part) => part !== '').join(' '), `  ${code}`, `    ${messageZh}`, `    ${message}`];
}

/** A value on one line, whatever it holds: nothing of it reaches the terminal as a command. */
function quoted(value: string): string {
  const short = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return JSON.stringify(short).replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A step of an import as one line. */
export function formatProgress(progress: ImportProgress): string {
  switch (progress.step) {
    case 'read':
      return `读取 read ${progress.file}: ${progress.rows}`;
    case 'check':
      return `检查 check: ${progress.rows}`;
    case 'write':
      return `写入 write: ${progress.subgraphs.join(', ')} ${progress.rows}/${progress.of}`;
  }
}
