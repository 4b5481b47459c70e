/** One error that a caller can meet: its HTTP status, what it says in both languages, what it means, since which version. */
export interface ErrorCode {
  readonly status: number;
  /** What the caller reads; `{name}` stands for a value given where the error is raised. */
  readonly message: string;
  readonly messageZh: string;
  readonly meaning: string;
  readonly since: string;
}
