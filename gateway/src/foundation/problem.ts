import type { Bilingual } from '@zibo-graph/subgraph-kit';

/** Something that is wrong with the gateway or with what it needs. */
export interface Problem {
  /** What it is wrong with: a subgraph by its name, or a part of the gateway. */
  readonly part: string;
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}

/** A part of the gateway that can say of itself that something is wrong, though requests are answered all the same. */
export type Watched = () => Problem | null;

/** A problem of a part of the gateway, in both languages. */
export const problem = (part: string, code: string, { en, zh }: Bilingual): Problem => ({
  part,
  code,
  message: en,
  messageZh: zh,
});
