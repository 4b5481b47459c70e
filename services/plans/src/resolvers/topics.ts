import { isOwnCode } from '@zibo-graph/schema';
import { codeLabel, type Locale, localized } from '@zibo-graph/subgraph-kit';
import type { Context } from '../context.js';
import type { Topic } from '../generated/resolverTypes.js';

interface WithTopic {
  readonly topic: string;
}

/** The fields that tell the topic of a row: that of the codelist, or the one that a data set brings, which is OTHER in the schema. */
export const topicFields = {
  topic: ({ topic }: WithTopic): Topic => (isOwnCode(topic) ? 'OTHER' : topic) as Topic,
  topicCode: ({ topic }: WithTopic): string => topic,
  topicLabel: async (
    { topic }: WithTopic,
    { locale }: { locale?: Locale | null },
    { loaders }: Context,
  ): Promise<string> => {
    const own = isOwnCode(topic) ? await loaders.topicById(topic) : null;
    return own ? localized(own, 'title', locale) : codeLabel('topic', topic, locale);
  },
};
