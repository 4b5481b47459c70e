/** One error of an answer. */
export interface GraphErrorDetail {
  /** What happened, in English. */
  readonly message: string;
  /** What happened, in Chinese. */
  readonly messageZh: string;
  /** The code by which programs tell errors apart; docs/reference/errors.md lists them. */
  readonly code: string;
  /** The argument or variable that is wrong, if one is: `where.lead.kind`. */
  readonly field: string | undefined;
  /** The subgraph that failed, if one did. */
  readonly subgraph: string | undefined;
  /** The field of the answer that is missing for it, if it is not the whole answer. */
  readonly path: readonly (string | number)[] | undefined;
  /** Under which the log of the graph has the request. */
  readonly requestId: string | undefined;
  /** All that the graph says of the error besides its message. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** An error as it stands in an answer. */
interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The errors of an answer: one at least. */
export type AnsweredErrors = readonly [AnsweredError, ...AnsweredError[]];

/** The graph answered with errors. What is said of one error is said of the first. */
export class GraphError extends Error implements GraphErrorDetail {
  override readonly name = 'GraphError';
  readonly messageZh: string;
  readonly code: string;
  readonly field: string | undefined;
  readonly subgraph: string | undefined;
  readonly path: readonly (string | number)[] | undefined;
  readonly requestId: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Every error of the answer, in its order; at least one. */
  readonly errors: readonly GraphErrorDetail[];
  /**
   * What was answered nevertheless, null where an error has cost a field: of the type of the operation's data. Null if
   * nothing was.
   */
  readonly data: unknown;

  constructor(errors: AnsweredErrors, data: unknown) {
    super(errors[0].message);
    const first = detailOf(errors[0]);
    this.messageZh = first.messageZh;
    this.code = first.code;
    this.field = first.field;
    this.subgraph = first.subgraph;
    this.path = first.path;
    this.requestId = first.requestId;
    this.extensions = first.extensions;
    this.errors = detailsOf(errors);
    this.data = data;
  }
}

/** What errors of a response say. */
export const detailsOf = (errors: readonly AnsweredError[]): readonly GraphErrorDetail[] => errors.map(detailOf);

function detailOf({ message, path, extensions = {} }: AnsweredError): GraphErrorDetail {
  const text = (name: string): string | undefined => {
    const value = extensions[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    message,
    messageZh: text('messageZh') ?? message,
    code: text('code') ?? 'UNKNOWN',
    field: text('field'),
    subgraph: text('subgraph'),
    path,
    requestId: text('requestId'),
    extensions,
  };
}
