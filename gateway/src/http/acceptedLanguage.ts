import type { DocumentationLanguage } from '@zibo-graph/schema';

/**
 * The language of the graph's documentation that a header Accept-Language likes best: Chinese, whatever its script or
 * region, or English; English too if it names neither.
 */
export function acceptedLanguage(header = ''): DocumentationLanguage {
  const [best] = header
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return { language: tag.split('-')[0], quality: Number(quality) };
    })
    .filter(({ language, quality }) => ['zh', 'en', '*'].includes(language ?? '') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return best?.language === 'zh' ? 'zh' : 'en';
}
