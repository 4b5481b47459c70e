import type { GatewayMetrics } from '../../observability/metrics.js';
import { isGone } from '../deadline.js';
import { type GraphPlugin, loggedName } from '../GraphContext.js';
import { OperationRefused } from '../OperationRefused.js';

/** Counts and measures operations, by their name and outcome; not those whose client does not wait any more. */
export function metricsPlugin({ operation: observe }: Pick<GatewayMetrics, 'operation'>): GraphPlugin {
  const secondsSince = (startedAt: number): number => (performance.now() - startedAt) / 1_000;
  return {
    async contextCreationDidFail({ error }) {
      if (!(error instanceof OperationRefused) || isGone(error.scope)) return;
      observe(undefined, 'refused', secondsSince(error.startedAt));
    },
    async unexpectedErrorProcessingRequest({ requestContext: { contextValue } }) {
      const { operation, startedAt } = contextValue;
      observe(loggedName(operation), 'refused', secondsSince(startedAt));
    },
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          if (body.kind !== 'single' || isGone(contextValue)) return;
          const { data, errors } = body.singleResult;
          const ofErrors = data === undefined ? 'refused' : 'partial';
          const { operation, startedAt } = contextValue;
          observe(loggedName(operation), errors ? ofErrors : 'ok', secondsSince(startedAt));
        },
      };
    },
  };
}
