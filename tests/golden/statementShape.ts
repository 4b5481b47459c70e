import type { Statement } from '@zibo-graph/database';

const quoted = /('(?:[^']|'')*'|"(?:[^"]|"")*")/;
const clauseOrParenthesis =
  /[()]|(?<!distinct) (?=(?:from|where|(?:cross|inner|left) join|union|group by|having|order by|limit)\b)/gi;

/**
 * A statement as a reader compares it: a clause to a line, and at its end what kinds of values its parameters have. The
 * values themselves are left out: they follow from the answer, and lists of keys from what happened to meet in one batch.
 */
export function statementShape({ sql, parameters }: Pick<Statement, 'sql' | 'parameters'>): string {
  let depth = 0;
  const laidOut = (found: string): string => {
    if (found === ' ') return `\n${'  '.repeat(depth)}`;
    depth += found === '(' ? 1 : -1;
    return found;
  };
  const lines = sql
    .trim()
    .split(quoted)
    .map((part, index) => {
      const isQuoted = index % 2 === 1;
      return isQuoted ? part : part.replaceAll(/\s+/g, ' ').replaceAll(clauseOrParenthesis, laidOut);
    });
  return `${lines.join('')};${kindsOf(parameters)}`;
}

/** `-- $1 list, $2-$4 number`. */
function kindsOf(parameters: readonly unknown[]): string {
  const runs: { kind: string; from: number; to: number }[] = [];
  parameters.map(kindOf).forEach((kind, index) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.to = index + 1;
    else runs.push({ kind, from: index + 1, to: index + 1 });
  });
  if (runs.length === 0) return '';
  return ` -- ${runs.map(({ kind, from, to }) => `$${from}${to > from ? `-$${to}` : ''} ${kind}`).join(', ')}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
