const shanghaiAheadMilliseconds = 8 * 3_600_000;

/** The date in Shanghai at a moment (RFC 3339), now if none is given: what `asOf` is where a query does not say. */
export const todayInShanghai = (moment?: string): string =>
  new Date((moment === undefined ? Date.now() : Date.parse(moment)) + shanghaiAheadMilliseconds)
    .toISOString()
    .slice(0, 10);
