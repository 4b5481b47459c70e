const object = 56;
const slot = 16;
const text = 32;

/**
 * About how many bytes a value of plain data takes, rather too many than too few: what two values share counts for both, and every
 * text as if its characters took two bytes.
 */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return text + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let bytes = object;
  if (Array.isArray(value)) {
    for (const item of value) bytes += slot + bytesOf(item);
    return bytes;
  }
  for (const name in value) bytes += slot + bytesOf((value as Readonly<Record<string, unknown>>)[name]);
  return bytes;
}
