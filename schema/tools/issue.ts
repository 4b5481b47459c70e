import type { ASTNode } from 'graphql';

/** Something that a rule does not allow: where, and what. */
export interface Issue {
  /** File, and line where there is one: `schema/subgraphs/plans.graphql:12`. */
  readonly at: string;
  readonly message: string;
}

/** An issue at a node of a parsed document. */
export function issueAt(node: ASTNode, message: string): Issue {
  const { loc } = node;
  return { at: loc ? `${loc.source.name}:${loc.startToken.line}` : 'unknown place', message };
}

/** The issues without those that say the same of the same place: what subgraphs share is read once for each of them. */
export const distinct = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.at} ${issue.message}`, issue])).values(),
];
