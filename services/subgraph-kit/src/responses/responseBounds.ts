import { ByteBudget } from './ByteBudget.js';
import { bytesOfMemory } from './processMemory.js';
import type { ResponseBounds } from './ResponseHold.js';

/** All responses under way may take together one part of the memory of the process in so many, and no more than so many MiB. */
const budget = [4, 1_024] as const;

/** The bounds of the responses of this process, as its settings and its memory have them. */
export const openResponseBounds = ({ ANSWER_LIMIT }: { readonly ANSWER_LIMIT: number }): ResponseBounds => ({
  limit: ANSWER_LIMIT,
  budget: new ByteBudget(bytesOfMemory(...budget)),
});
