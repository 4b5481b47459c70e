import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { ReadyOperation } from './documents.js';
import { inputPlace } from './inputPlace.js';
import type { Limits } from './limits/limitSettings.js';
import { refuseLongLists } from './limits/listLimit.js';
import { refuseNullVariables } from './nullVariables.js';
import { checkOptions, located } from './readDocument.js';

/** The values of an operation's variables, defaults included; or everything that is wrong with those given. */
export type Variables =
  | { readonly values: Readonly<Record<string, unknown>>; readonly errors?: undefined }
  | { readonly values?: undefined; readonly errors: readonly GraphQLError[] };

/**
 * Checks that the variables of an operation fit, and that none is null where nothing can be: BAD_USER_INPUT for each that does
 * not fit; ARGUMENT_TOO_LONG for a list that no argument takes.
 * @param given the variables as the client gave them.
 */
export function checkVariables(
  schema: GraphQLSchema,
  limits: Limits,
  { document, operation }: Pick<ReadyOperation, 'document' | 'operation'>,
  given: Readonly<Record<string, unknown>>,
): Variables {
  try {
    refuseLongLists(given);
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(schema, definitions, given, checkOptions(limits));
    if (errors) return { errors: errors.map((error) => located(error, 'BAD_USER_INPUT', inputPlace(error, document))) };
    refuseNullVariables(schema, document, operation, coerced);
    return { values: coerced };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
