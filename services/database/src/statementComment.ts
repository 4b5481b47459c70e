/** How a statement wants to be treated: planned once for all values, or run among the heavy ones. */
export type StatementMark = 'planned once' | 'heavy';

/**
 * The comment with which a statement begins: its name, `plans.tasksByPlanId`, by which logs, traces and `pg_stat_statements` are
 * read, and how it wants to be treated.
 * @param name the subgraph, and what is read; the same for the same text.
 */
export const statementComment = (name: string, mark?: StatementMark): string =>
  `/* ${name}${mark === undefined ? '' : `, ${mark}`} */ `;

const comment = /^\/\* ([\w.]+)(?:, ([a-z ]+))? \*\//;

/** The name of a statement, by its text; undefined if it has none. */
export const statementName = (text: string): string | undefined => comment.exec(text)?.[1];

/** Whether a statement wants to be treated in a way, by its text. */
export const hasMark = (text: string, mark: StatementMark): boolean => comment.exec(text)?.[2] === mark;
