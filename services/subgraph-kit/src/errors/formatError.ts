import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { ErrorCodeName } from './errorCodes.js';
import { type ErrorExtensions, errorFacts, errorMessages, isRegistered } from './errors.js';

/** How an error looks to the caller, and whether its cause is ours and belongs into the log. */
export interface FormattedError {
  readonly error: GraphQLFormattedError;
  readonly isInternal: boolean;
}

/**
 * Gives an error the form that every error has outside: a registered code, a message in both languages, the request id.
 * What is of no registered code is INTERNAL: its own words (SQL, paths, stack) stay inside.
 */
export function formatError(error: GraphQLFormattedError | GraphQLError, requestId: string): FormattedError {
  const { message, path, locations } = error;
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  const { code, messageZh, ...facts } = (error.extensions ?? {}) as Partial<ErrorExtensions>;
  const { subgraph } = facts;
  if (!isRegistered(error)) {
    const messages = errorMessages('INTERNAL');
    const extensions = {
      code: 'INTERNAL',
      messageZh: messages.messageZh,
      ...(subgraph ? { subgraph } : {}),
      requestId,
    };
    return { error: { message: messages.message, ...place, extensions }, isInternal: true };
  }
  const name = code as ErrorCodeName;
  // The codes that graphql and Apollo give come without Chinese; their message is the reason that ours names.
  const chinese = messageZh ?? errorMessages(name, { subgraph, values: { reason: message } }).messageZh;
  return {
    error: {
      message,
      ...place,
      extensions: { code: name, messageZh: chinese, ...errorFacts(facts), requestId },
    },
    isInternal: name === 'INTERNAL',
  };
}
