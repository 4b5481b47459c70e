/** An id as it came in, with the time at which it says that the graph is asked; undefined where it says none. */
export interface QualifiedId {
  readonly id: string;
  readonly time: string | undefined;
}

/**
 * The id of a thing as the graph knew it at a time: `area:370306@2026-11-01T00:00:00Z`. To a cache it is another thing than the one that
 * is known now, for it may be another in every field.
 * @param time as `canonicalTime` gives it.
 */
export const qualifiedId = (id: string, time: string): string => `${id}@${time}`;

/** Reads an id that may be qualified. What stands behind an `@` and is no time is part of the id, which nothing has. */
export function readId(text: string): QualifiedId {
  const at = text.lastIndexOf('@');
  const time = at < 0 ? undefined : canonicalTime(text.slice(at + 1));
  return time === undefined ? { id: text, time } : { id: text.slice(0, at), time };
}

const moment = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/;

/** A moment (RFC 3339) as one text, in UTC, to the last digit of its second: the same moments are the same text. Undefined for what is none. */
export function canonicalTime(text: string): string | undefined {
  const [, seconds, fraction = '', offset] = moment.exec(text) ?? [];
  const time = Date.parse(`${seconds}${offset}`);
  if (Number.isNaN(time)) return undefined;
  const digits = fraction.replace(/0+$/, '');
  return `${new Date(time).toISOString().slice(0, 19)}${digits && `.${digits}`}Z`;
}

/** A time at which the graph is asked, in canonical form, and which argument or variable says it. */
export interface SaidTime {
  readonly time: string;
  readonly field: string;
}
