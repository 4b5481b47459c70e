import type { GatewayMetrics } from '../../foundation/metrics.js';
import { isGone } from '../deadline.js';
import { loggedName } from '../GraphContext.js';
import { OperationRefused } from '../OperationRefused.js';
import type { GraphHooks } from './GraphHooks.js';

/** Counts and measures operations, by their name and outcome; not those whose client does not wait any more. */
export function metricsHooks({ operation: observe }: Pick<GatewayMetrics, 'operation'>): GraphHooks {
  const secondsSince = (startedAt: number): number => (performance.now() - startedAt) / 1_000;
  return {
    contextCreationDidFail({ error }) {
      if (!(error instanceof OperationRefused) || isGone(error.scope)) return;
      observe(undefined, 'refused', secondsSince(error.startedAt));
    },
    unexpectedErrorProcessingRequest({ requestContext: { contextValue } }) {
      const { operation, startedAt, progress } = contextValue;
      if (!progress.isCounted) observe(loggedName(operation), 'refused', secondsSince(startedAt));
    },
    willSendResponse({ contextValue, response: { body } }) {
      if (body.kind !== 'single' || isGone(contextValue)) return;
      const { data, errors } = body.singleResult;
      const ofErrors = data === undefined ? 'refused' : 'partial';
      const { operation, startedAt } = contextValue;
      contextValue.progress.isCounted = true;
      observe(loggedName(operation), errors ? ofErrors : 'ok', secondsSince(startedAt));
    },
  };
}
