/** What a cell of a table holds: text, a number, or several values under their names. */
export type Cell = string | number | readonly (readonly [string, number])[];

/** A table in HTML. Columns of numbers stand to the right, what has several lines is folded away behind its first. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumeric = heads.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  const tag = (name: string, column: number, content: string) =>
    `<${name}${isNumeric[column] ? ' class="number"' : ''}>${content}</${name}>`;
  const head = heads.map((text, column) => tag('th', column, escaped(text))).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, column) => tag('td', column, content(cell))).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function content(cell: Cell): string {
  if (typeof cell === 'number') return inDigits(cell);
  if (typeof cell === 'string') return folded(escaped(cell));
  return cell.map(([name, value]) => `<span class="value">${escaped(name)} <b>${inDigits(value)}</b></span>`).join(' ');
}

function folded(text: string): string {
  const [first, ...rest] = text.split('\n');
  return rest.length > 0 ? `<details><summary>${first}</summary><pre>${text}</pre></details>` : text;
}

const inDigits = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
