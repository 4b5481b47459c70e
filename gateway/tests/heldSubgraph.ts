import type { SubgraphConnection } from '../src/index.js';

/** A subgraph whose fetches begin when they are let go. */
export function heldSubgraph(connection: SubgraphConnection) {
  const held: (() => void)[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  let onHeld = (): void => {};
  return {
    held,
    signals,
    /** Resolves when so many fetches wait. */
    whenHeld: (count: number) =>
      new Promise<void>((resolve) => {
        onHeld = () => held.length >= count && resolve();
        onHeld();
      }),
    connection: {
      ...connection,
      openSession(options) {
        const session = connection.openSession(options);
        return {
          async execute(operation) {
            signals.push(options.signal);
            await new Promise<void>((resolve) => {
              held.push(resolve);
              onHeld();
            });
            return session.execute(operation);
          },
        };
      },
    } satisfies SubgraphConnection,
  };
}
