import type { GraphQLSchema } from 'graphql';
import { type Description, descriptionsFile } from '../../src/descriptions.js';
import { documentedTexts } from '../documentedTexts.js';
import type { Issue } from '../issue.js';

/** Every text that documents the API schema stands in the file of Chinese descriptions, and no other text does. */
export function translationIssues(descriptions: ReadonlyMap<string, Description>, api: GraphQLSchema): Issue[] {
  const texts = documentedTexts(api);
  return [
    ...[...texts]
      .filter((text) => !descriptions.has(text))
      .map((text) => ({
        at: descriptionsFile,
        message: `lacks ${JSON.stringify(text)}: \`npm run schema:untranslated\``,
      })),
    ...[...descriptions.values()]
      .filter(({ english }) => !texts.has(english))
      .map(({ line, english }) => ({
        at: `${descriptionsFile}:${line}`,
        message: `the schema does not say ${JSON.stringify(english)}`,
      })),
  ];
}
