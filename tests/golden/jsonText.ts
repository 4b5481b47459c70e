const width = 120;

/** JSON for reading: what fits on a line stands on one. */
export function jsonText(value: unknown, indent = '', before = 0): string {
  const line = JSON.stringify(value) ?? 'null';
  if (value === null || typeof value !== 'object' || indent.length + before + line.length < width) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => inner + jsonText(item, inner))
    : Object.entries(value).map(([name, item]) => {
        const label = `${JSON.stringify(name)}: `;
        return inner + label + jsonText(item, inner, label.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}
