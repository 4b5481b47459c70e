import { SettingsError } from '@zibo-graph/subgraph-kit';

/** An operation that clients are known to send. */
export interface ListedOperation {
  /** By which a client may name it: SHA-256 of its body in hexadecimal, or whatever who made the list chose. */
  readonly id: string;
  /** The document. */
  readonly body: string;
}

/** As Apollo's tools write it. */
const format = { name: 'apollo-persisted-query-manifest', version: 1 };

/**
 * The operations of a manifest in Apollo's format.
 * @param file what errors name.
 * @throws SettingsError if it is none, naming the place in it.
 */
export function readManifest(text: string, file: string): readonly ListedOperation[] {
  const manifest = asObject(parsed(text, file), file, '');
  if (manifest.format !== format.name) throw fault(file, 'format', `须为 ${format.name}`, `must be ${format.name}`);
  if (manifest.version !== format.version) throw fault(file, 'version', `须为 ${format.version}`, 'must be 1');
  if (!Array.isArray(manifest.operations)) throw fault(file, 'operations', '须为列表', 'must be a list');
  const byId = new Map<string, string>();
  return manifest.operations.map((entry: unknown, index) => {
    const place = `operations[${index}]`;
    const operation = asObject(entry, file, place);
    const id = asText(operation.id, file, `${place}.id`);
    const body = asText(operation.body, file, `${place}.body`);
    if ((byId.get(id) ?? body) !== body)
      throw fault(file, `${place}.id`, '已属于另一操作', 'is that of another operation');
    byId.set(id, body);
    return { id, body };
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fault(file, '', `不是 JSON（${(error as Error).message}）`, 'is not JSON');
  }
}

function asObject(value: unknown, file: string, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw fault(file, place, '须为对象', 'must be an object');
}

function asText(value: unknown, file: string, place: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw fault(file, place, '须为非空文本', 'must be a text that is not empty');
}

function fault(file: string, place: string, zh: string, en: string): SettingsError {
  const at = [file, place].filter(Boolean).join(': ');
  return new SettingsError(`PERSISTED_OPERATIONS_FILE：${at} ${zh}。${at} ${en}.`);
}
