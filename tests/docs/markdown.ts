/** A row of a table, or its head. */
type Cells = readonly string[];

const line = (cells: Cells): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table of Markdown. Cells are Markdown as they are; only a stroke in one is escaped. */
export const table = (head: Cells, rows: readonly Cells[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** A page that `npm run docs` writes: a title in both languages, and its parts with an empty line between them. */
export const page = (title: string, ...parts: readonly string[]): string =>
  `${['<!-- Written by `npm run docs`. Do not edit. -->', `# ${title}`, ...parts].join('\n\n')}\n`;
