import { acceptedRanges, qualityOf } from '../foundation/acceptHeader.js';
import type { Encoding } from '../responseCache/ResponseBody.js';

/** Those that we can send, the smallest result first. */
const encodings: readonly Encoding[] = ['br', 'gzip', 'identity'];

/**
 * How a client that sends a header Accept-Encoding best has an answer: among those that it likes equally, compressed
 * most. As it is, if it says nothing or accepts nothing that we have.
 */
export function acceptedEncoding(header?: string): Encoding {
  if (!header) return 'identity';
  const ranges = acceptedRanges(header);
  const [best] = encodings
    .map((encoding) => ({ encoding, quality: qualityOf(ranges, [encoding, '*']) ?? 0 }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return best?.encoding ?? 'identity';
}
