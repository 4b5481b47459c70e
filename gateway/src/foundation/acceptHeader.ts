/** A range of a header such as Accept, and how much the client likes it: 0 for not at all, up to 1. */
export interface AcceptedRange {
  /** In lower case, without parameters. */
  readonly range: string;
  readonly quality: number;
}

/** The ranges of a header such as Accept, Accept-Language or Accept-Encoding, in their order. */
export const acceptedRanges = (header: string): readonly AcceptedRange[] =>
  header
    .toLowerCase()
    .split(',')
    .map((text) => {
      const [range = '', ...parameters] = text.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return { range, quality: Number(quality) || 0 };
    })
    .filter(({ range }) => range !== '');

/**
 * The quality that a client gives to something: that of the first of its names which the header has, the most exact name
 * first. Undefined if the header has none of them.
 */
export const qualityOf = (ranges: readonly AcceptedRange[], names: readonly string[]): number | undefined =>
  names.map((name) => ranges.find(({ range }) => range === name)?.quality).find((quality) => quality !== undefined);
