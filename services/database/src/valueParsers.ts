/**
 * How values come out of Postgres, the same for both drivers, by type OID: dates and decimals stay text, for neither a
 * JavaScript Date (a calendar date has no time zone) nor a float is exact; int8 holds counts and revisions, which are safe
 * as numbers; timestamps are RFC 3339 in UTC.
 */
export const valueParsers: Record<number, (text: string) => unknown> = {
  20: Number,
  1082: String,
  1184: (text) => new Date(text).toISOString(),
  1700: String,
};
