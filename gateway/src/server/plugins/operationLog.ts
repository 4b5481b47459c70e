import { isGone } from '../deadline.js';
import { loggedName } from '../GraphContext.js';
import { logCauses } from '../logCauses.js';
import type { GraphHooks } from './GraphHooks.js';

/** Has every line of the log name the operation that it is about, and tells it the causes of errors. */
export const operationLogHooks = (): GraphHooks => ({
  requestDidStart({ contextValue: { operation, http } }) {
    const name = loggedName(operation);
    if (name) http.log = http.log.child({ operation: name });
  },
  didEncounterErrors({ errors, contextValue }) {
    // That nobody waits for the response is no fault, and has what was under way fail.
    if (!isGone(contextValue)) logCauses(errors, contextValue);
  },
  unexpectedErrorProcessingRequest({ requestContext: { contextValue }, error }) {
    contextValue.progress.isFailureLogged = true;
    contextValue.http.log.error({ err: error }, 'a plugin failed');
  },
});
