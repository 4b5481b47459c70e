import type { DocumentationLanguage } from '@zibo-graph/schema';
import { acceptedRanges } from './acceptHeader.js';

/**
 * The language of the graph's documentation that a header Accept-Language likes best: Chinese, whatever its script or
 * region, or English; English too if it names neither.
 */
export function acceptedLanguage(header?: string): DocumentationLanguage {
  // Most programs do not say.
  if (!header?.includes('z') && !header?.includes('Z')) return 'en';
  const [best] = acceptedRanges(header)
    .map(({ range, quality }) => ({ language: range.split('-')[0] ?? '', quality }))
    .filter(({ language, quality }) => ['zh', 'en', '*'].includes(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return best?.language === 'zh' ? 'zh' : 'en';
}
