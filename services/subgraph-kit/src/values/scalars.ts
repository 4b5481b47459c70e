import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** Whether a text is a date of the calendar, `2022-12-08`. There was no year 0. */
export function isCalendarDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isPartialDate = (text: string): boolean =>
  /^(?!0000)\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isCalendarDate(text);

/** Whether a text is a moment, RFC 3339 with its offset; no leap seconds, which the database does not know. */
const isMoment = (text: string): boolean =>
  /^.{10}T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text) &&
  isCalendarDate(text.slice(0, 10));

/** Whether a text is a decimal number without exponent. */
export const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A scalar that is a text of a certain form, on the wire and inside. */
function textScalar(
  name: string,
  expected: string,
  fits: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(`${name} takes ${expected}, not ${JSON.stringify(value)}`, { nodes: node ?? null });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse('value' in node && node.kind !== Kind.BOOLEAN ? node.value : null, node),
  });
}

/** The scalars that every subgraph shares. */
export const scalars = {
  Date: textScalar('Date', 'a calendar date like "2022-12-08"', isCalendarDate),
  PartialDate: textScalar('PartialDate', 'a date like "2022-12-08", "2022-12" or "2022"', isPartialDate),
  DateTime: textScalar('DateTime', 'a moment with its offset like "2022-12-08T09:30:00+08:00"', isMoment),
  Decimal: textScalar('Decimal', 'a decimal number in a string like "0.45"', isDecimal),
};
