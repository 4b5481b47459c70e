import { traceAttributes, traced } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import { isGone } from './deadline.js';
import type { ReadyOperation } from './documents.js';
import type { RequestScope } from './RequestScope.js';

/** How an operation ended: answered whole, with errors in places, or refused before anything ran. */
export type OperationOutcome = 'ok' | 'partial' | 'refused';

/** An operation that ended. */
export interface EndedOperation {
  /** Its name; undefined for one without, and where the document was refused. */
  readonly name: string | undefined;
  readonly outcome: OperationOutcome;
  readonly milliseconds: number;
  /** Its query plan as text; undefined where there is none, or the federation runtime tells none. */
  plan(): string | undefined;
}

/** Is told of operations that ended, with the scope of each. */
export type Observer = (ended: EndedOperation, scope: RequestScope) => void;

/**
 * Executes an operation as a step of its trace, and tells the observer how it ended.
 * @param execute says which operation it is as soon as it knows; never rejects.
 */
export function observed(
  observer: Observer | undefined,
  scope: RequestScope,
  execute: (told: (ready: ReadyOperation, name: string | undefined) => void) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  return traced('operation', {}, async () => {
    const start = performance.now();
    let known: { readonly ready: ReadyOperation; readonly name: string | undefined } | undefined;
    const result = await execute((ready, name) => {
      known = { ready, name };
      if (name) traceAttributes({ 'graphql.operation.name': name });
    });
    // Whose client has gone was neither answered nor refused.
    if (isGone(scope)) return result;
    observer?.(
      {
        name: known?.name,
        outcome: outcomeOf(result),
        milliseconds: performance.now() - start,
        plan: () => known?.ready.plan?.(),
      },
      scope,
    );
    return result;
  });
}

function outcomeOf({ data, errors }: ExecutionResult): OperationOutcome {
  if (!errors) return 'ok';
  return data === undefined ? 'refused' : 'partial';
}
