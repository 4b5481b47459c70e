import type { AuditTest } from './runAudit.js';

/** A supergraph of ours for one of the ways in which subgraphs share types, with what a gateway must answer on it. */
export interface AuditCase {
  readonly id: string;
  /** SDL and resolvers of each subgraph. */
  readonly subgraphs: Readonly<Record<string, { readonly sdl: string; readonly resolvers: object }>>;
  readonly tests: readonly AuditTest[];
}

/** An SDL with every directive of federation 2 that cases use. */
export const federation2 = (
  sdl: string,
): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [
  "@key", "@shareable", "@requires", "@provides", "@external", "@interfaceObject", "@inaccessible", "@override"
])\n${sdl}`;

/** That an operation is answered, without errors. */
export const data = (expected: unknown): AuditTest['expected'] => ({ data: expected, errors: false });

/** What a subgraph is told of an entity. */
export interface Ref {
  readonly id: string;
}
