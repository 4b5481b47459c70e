import type { OperationMeasure, StatementMeasure } from './measureOperation.js';
import { median } from './median.js';

/** What was measured on one database: of each operation, by its title. */
export interface MeasuredSize {
  /** Projects in the register. */
  readonly projects: number;
  /** In PGlite, and not on a server. */
  readonly embedded: boolean;
  /** What the database calls itself. */
  readonly version: string;
  readonly measures: ReadonlyMap<string, OperationMeasure>;
}

/** A table of which more rows than this are read from end to end is a large one. */
const largeTable = 10_000;
const longestStatement = 200;

/** A row of a Markdown table for each row of cells, the first of which is the head. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The overview: a row for each operation, with its time at each size and how often that is its time at the smallest. */
export function overviewTable(titles: readonly string[], sizes: readonly MeasuredSize[]): string {
  const smallest = sizes.find(({ embedded }) => !embedded);
  const others = sizes.filter((size) => !size.embedded && size !== smallest);
  const largest = others.at(-1) ?? smallest ?? sizes.at(-1);
  const head = sizes.flatMap((size) => [`${nameOf(size)}, ms`, ...(others.includes(size) ? ['×'] : [])]);
  const rows = titles.map((title) => {
    const base = timeOf(smallest?.measures.get(title));
    const times = sizes.flatMap((size) => {
      const time = timeOf(size.measures.get(title));
      const ratio = time !== null && base !== null ? (time / base).toFixed(1) : '';
      return [time === null ? 'failed' : shown(time), ...(others.includes(size) ? [ratio] : [])];
    });
    const statements = statementsOfMeasure(largest?.measures.get(title));
    return [title, ...times, ...readAndReturned(statements), wholeTables(statements)];
  });
  const last = largest ? nameOf(largest) : '';
  return markdownTable([['operation', ...head, `rows read, ${last}`, 'returned', 'large tables read whole'], ...rows]);
}

/** How often the time at the smallest size an operation may take at the largest before the summary names it. */
const notable = 10;

/**
 * The operations whose cost grows with the register: those that read a large table whole at the largest size, take ten times what
 * they take at the smallest, or fail.
 */
export function growingOperations(titles: readonly string[], sizes: readonly MeasuredSize[]): readonly string[] {
  const onServer = sizes.filter(({ embedded }) => !embedded);
  const [smallest, largest] = [onServer[0], onServer.at(-1)];
  return titles.filter((title) => {
    const [base, time] = [timeOf(smallest?.measures.get(title)), timeOf(largest?.measures.get(title))];
    if (base === null || time === null) return true;
    return time >= notable * base || wholeTables(statementsOfMeasure(largest?.measures.get(title))) !== '';
  });
}

/** What is to be known of one operation: each of its statements at each size. */
export function operationTables(title: string, sizes: readonly MeasuredSize[]): string {
  const statements = new Map<string, string[][]>();
  const failures: string[] = [];
  for (const size of sizes) {
    const measure = size.measures.get(title);
    if (measure && 'failure' in measure) failures.push(`- ${nameOf(size)}: **failed**: ${measure.failure}`);
    for (const statement of statementsOfMeasure(measure)) {
      const rows = statements.get(statement.sql) ?? [];
      statements.set(statement.sql, rows);
      rows.push([nameOf(size), ...statementCells(statement)]);
    }
  }
  const head = ['projects', 'ms, median', 'least–most', 'read', 'returned', 'pages', 'how tables are read'];
  const tables = [...statements].map(([sql, rows]) => `\`${shortened(sql)}\`\n\n${markdownTable([head, ...rows])}`);
  return [...failures, ...tables].join('\n\n');
}

function statementCells({ plan, milliseconds }: StatementMeasure): string[] {
  return [
    ...[shown(median(milliseconds)), `${shown(Math.min(...milliseconds))}–${shown(Math.max(...milliseconds))}`],
    ...[counted(plan.read), counted(plan.returned), counted(plan.pages), plan.scans.join('; ')],
  ];
}

const nameOf = ({ projects, embedded }: MeasuredSize): string => `${counted(projects)}${embedded ? ' (PGlite)' : ''}`;
const counted = (count: number): string => count.toLocaleString('en');
const shown = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 0);

const timeOf = (measure: OperationMeasure | undefined): number | null =>
  measure && !('failure' in measure) ? median(measure.milliseconds) : null;

const statementsOfMeasure = (measure: OperationMeasure | undefined): readonly StatementMeasure[] =>
  measure && !('failure' in measure) ? measure.statements : [];

function readAndReturned(statements: readonly StatementMeasure[]): [string, string] {
  const sum = (of: (statement: StatementMeasure) => number) =>
    counted(statements.reduce((all, statement) => all + of(statement), 0));
  return [sum(({ plan }) => plan.read), sum(({ plan }) => plan.returned)];
}

const wholeTables = (statements: readonly StatementMeasure[]): string =>
  statements
    .flatMap(({ plan }) => plan.wholeTables)
    .filter(({ rows }) => rows > largeTable)
    .map(({ table, rows }) => `⚠ ${table} (${counted(rows)})`)
    .join(', ');

function shortened(sql: string): string {
  const line = sql.replace(/\s+/g, ' ').trim();
  return line.length > longestStatement ? `${line.slice(0, longestStatement)}…` : line;
}
