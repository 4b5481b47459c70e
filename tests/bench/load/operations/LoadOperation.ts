/** A GraphQL request over HTTP. */
export interface GraphRequest {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const operationNames = ['small', 'wide', 'dashboard', 'bulletin'] as const;

export type OperationName = (typeof operationNames)[number];

/** What is asked again and again under load, each time with other variables. */
export interface LoadOperation {
  readonly name: OperationName;
  readonly title: string;
  /** In the order in which they are asked, from the start again after the last. */
  readonly requests: readonly GraphRequest[];
}
