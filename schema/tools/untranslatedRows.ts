import type { GraphQLSchema } from 'graphql';
import type { Description } from '../src/descriptions.js';
import { documentedTexts } from './documentedTexts.js';

/** A row of CSV for each text of a schema that has no Chinese yet, in the order of the schema, its Chinese left empty. */
export const untranslatedRows = (descriptions: ReadonlyMap<string, Description>, api: GraphQLSchema): string[] =>
  [...documentedTexts(api)].filter((text) => !descriptions.has(text)).map((text) => `"${text.replaceAll('"', '""')}",`);
