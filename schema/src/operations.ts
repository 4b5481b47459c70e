import { readdirSync } from 'node:fs';
import { Kind, parse, Source } from 'graphql';
import { pathOf, readText, remembered } from './files.js';

/**
 * A named operation: of `schema/operations`, what clients of ours ask and the playground shows; of `schema/examples`, an
 * example of a root field.
 */
export interface NamedOperation {
  /** Name of the operation, and of its file. Unique. */
  readonly name: string;
  /** The GraphQL text, without the comment lines of its head. */
  readonly document: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Values for its variables; empty where it declares none. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation file that does not have the agreed form. The message begins with the file, and the line where there is one. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
}

const headLine = /^# (zh|en|variables): (.+)$/;

/** The comment lines at the head of an operation file by their keyword, and the document below them. */
function splitHead(text: string): { head: ReadonlyMap<string, string>; document: string } {
  const lines = text.split('\n');
  const head = new Map<string, string>();
  for (const line of lines) {
    const [, keyword, value] = headLine.exec(line) ?? [];
    if (!keyword || !value) break;
    head.set(keyword, value);
  }
  return { head, document: lines.slice(head.size).join('\n') };
}

function parsedVariables(json: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new OperationError(`${file}: the variables are not JSON: ${(error as Error).message}`, { cause: error });
  }
  throw new OperationError(`${file}: the variables are not a JSON object`);
}

/** Name of the one operation that the text of a file holds. */
function operationName(text: string, file: string): string {
  try {
    const { definitions } = parse(new Source(text, file));
    const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const name = operations[0]?.name?.value;
    if (operations.length === 1 && name) return name;
  } catch (error) {
    throw new OperationError(`${file}: ${error}`, { cause: error });
  }
  throw new OperationError(`${file}: it must hold exactly one operation, and that must have a name`);
}

/**
 * Reads a named operation from the text of its file; `file` is what errors name.
 *
 * The file begins with `# zh: title`, `# en: title` and, for an operation with variables, `# variables: {json}`.
 *
 * @throws OperationError if a title is missing, the variables are no JSON object, the document does not parse, holds
 * more or less than one operation, or its operation is not named for the file.
 */
export function parseOperation(text: string, file: string): NamedOperation {
  const { head, document } = splitHead(text);
  const titleZh = head.get('zh');
  const titleEn = head.get('en');
  if (!titleZh || !titleEn) {
    throw new OperationError(`${file}:1: the file must begin with "# zh: title" and "# en: title"`);
  }
  const name = operationName(text, file);
  if (!file.endsWith(`/${name}.graphql`)) throw new OperationError(`${file}: its operation is named ${name}`);
  return { name, document, titleZh, titleEn, variables: parsedVariables(head.get('variables') ?? '{}', file) };
}

const readOperations = remembered((folder: string): readonly NamedOperation[] =>
  readdirSync(pathOf(folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => parseOperation(readText(`${folder}/${file}`), `schema/${folder}/${file}`)),
);

/**
 * The named operations, by name.
 *
 * @throws OperationError if a file of them does not have the agreed form.
 */
export const operations = (): readonly NamedOperation[] => readOperations('operations');

/**
 * An example of each root field, named for it: those of the reference.
 *
 * @throws OperationError if a file of them does not have the agreed form.
 */
export const examples = (): readonly NamedOperation[] => readOperations('examples');

/** The manifest of the named operations, as clients and gateways read it: `schema/operations/manifest.json`. */
export const operationManifest = (): string => readText('operations/manifest.json');
