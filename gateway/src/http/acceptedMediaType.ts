import { acceptedRanges, qualityOf } from '../foundation/acceptHeader.js';

/** The media types of an answer. */
export const mediaTypes = { json: 'application/json', graphql: 'application/graphql-response+json' } as const;

/** The media type that an answer is to have. */
export interface AcceptedMediaType {
  readonly mediaType: (typeof mediaTypes)[keyof typeof mediaTypes];
  /**
   * Whether it is JSON because the client named it. GraphQL over HTTP wants 200 there for a request that was understood but
   * refused, for old clients take any other status for a fault on the way.
   */
  readonly isPlainJson: boolean;
}

const fallback: AcceptedMediaType = { mediaType: mediaTypes.json, isPlainJson: false };

/**
 * The media type that a client with a header Accept likes best; of two that it likes equally the one named first. JSON if
 * it names neither: an answer that is not quite acceptable is better than none.
 */
export function acceptedMediaType(header?: string): AcceptedMediaType {
  if (!header || header === '*/*') return fallback;
  const ranges = acceptedRanges(header);
  const places = (mediaType: string) => {
    const place = ranges.findIndex(({ range }) => range === mediaType);
    const quality = qualityOf(ranges, [mediaType, 'application/*', '*/*']) ?? 0;
    return { mediaType, isNamed: place >= 0, place: place >= 0 ? place : ranges.length, quality };
  };
  const [json, graphql] = [places(mediaTypes.json), places(mediaTypes.graphql)];
  if (graphql.quality > json.quality || (graphql.quality === json.quality && graphql.place < json.place)) {
    return { mediaType: mediaTypes.graphql, isPlainJson: false };
  }
  return json.isNamed && json.quality > 0 ? { mediaType: mediaTypes.json, isPlainJson: true } : fallback;
}
