import { hasMark } from './statementComment.js';

/** For whom a statement runs. */
export interface StatementScope {
  /** Names the operation of a client that wants it: an operation has no more than its share of the connections. */
  readonly operation: string;
  /** Who asked for the operation: a caller has no more than a share, either. All of whom nothing is known, '', are not taken for one. */
  readonly caller: string;
  /** Aborted when nobody waits for the statement any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Tells for whom the statement is that begins now. */
export type ScopeSource = () => StatementScope | undefined;

/** Statements that read whole tables are heavy: few run at once, and light ones do not wait for them. */
export type Lane = 'light' | 'heavy';

/** The lane of a statement, by its text. */
export const laneOf = (text: string): Lane => (hasMark(text, 'heavy') ? 'heavy' : 'light');
