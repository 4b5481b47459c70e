/** What an aggregate has too much of: rows whose ids are wanted, or combinations of key values. */
export type AggregateLimit = 'ROWS' | 'COMBINATIONS';

/** An aggregate that was refused because it has more of something than the limit allows. */
export class AggregateLimitError extends Error {
  readonly of: AggregateLimit;
  readonly limit: number;

  constructor(of: AggregateLimit, limit: number) {
    super(`the aggregate has more than ${limit} ${of.toLowerCase()}`);
    this.name = 'AggregateLimitError';
    this.of = of;
    this.limit = limit;
  }
}
