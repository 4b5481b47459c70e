import { CsvError, parse } from 'csv-parse/sync';
import { readText, remembered } from './files.js';

/** The languages in which the graph documents itself. */
export type DocumentationLanguage = 'zh' | 'en';

/** A text of the schema's documentation in both languages, and the line of the file at which it stands. */
export interface Description {
  /** The whole text of a description or a deprecation on one line: the key, as with gettext. */
  readonly english: string;
  readonly chinese: string;
  readonly line: number;
}

/** A file of descriptions that cannot be read as one. The message begins with the file and the line. */
export class DescriptionError extends Error {
  override readonly name = 'DescriptionError';
}

/** The file of the Chinese descriptions, from the root of the repository: `english,chinese`. */
export const descriptionsFile = 'schema/descriptions.zh.csv';

/** A text of the schema on one line, as the file has it: where it is wrapped is no part of it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function parsedRows(csv: string): readonly Row[] {
  try {
    return parse(csv, { columns: true, info: true }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DescriptionError(`${descriptionsFile}:${error.lines ?? 1}: ${error.message}`, { cause: error });
  }
}

/**
 * Reads the Chinese descriptions from CSV text, by their English.
 *
 * @throws DescriptionError if a row has too few or too many cells, its English is not a text on one line or stands above
 * already, or its Chinese has no Chinese in it.
 */
export function parseDescriptions(csv: string): ReadonlyMap<string, Description> {
  const byEnglish = new Map<string, Description>();
  for (const { record, info } of parsedRows(csv)) {
    const { english = '', chinese = '' } = record;
    const at = `${descriptionsFile}:${info.lines}`;
    if (!english || english !== onOneLine(english)) {
      throw new DescriptionError(`${at}: ${JSON.stringify(english)} is not a text on one line`);
    }
    if (!/\p{Script=Han}/u.test(chinese)) throw new DescriptionError(`${at}: "${chinese}" is not Chinese`);
    if (byEnglish.has(english)) throw new DescriptionError(`${at}: the same English text stands above already`);
    byEnglish.set(english, { english, chinese, line: info.lines });
  }
  return byEnglish;
}

const readDescriptions = remembered((path: string) => parseDescriptions(readText(path)));

/** The Chinese descriptions of this package, by their English. @throws DescriptionError if the file is broken. */
export const chineseDescriptions = (): ReadonlyMap<string, Description> => readDescriptions('descriptions.zh.csv');

/** What turns a text of the schema's documentation into a language; a text that is not translated stays as it is. */
export function describedIn(language: DocumentationLanguage): (text: string) => string {
  if (language === 'en') return (text) => text;
  const descriptions = chineseDescriptions();
  return (text) => descriptions.get(onOneLine(text))?.chinese ?? text;
}
