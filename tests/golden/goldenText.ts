import type { NamedOperation } from '@zibo-graph/schema';
import { jsonText } from './jsonText.js';

/** What an operation gives. */
export interface Recording {
  readonly operation: NamedOperation;
  /** Its data. */
  readonly answer: unknown;
  /** Its query plan, as Apollo prints it. */
  readonly plan: string;
  /** The different statements that it costs. */
  readonly statements: readonly string[];
}

/** The text of a golden file: document, variables, result, query plan and SQL of an operation. */
export const goldenText = ({ operation, answer, plan, statements }: Recording): string =>
  [
    `# ${operation.name}`,
    `${operation.titleZh} · ${operation.titleEn}`,
    'Recorded by `npm run golden -- --renew`, and compared by `npm test`. Do not edit.',
    block('graphql', operation.document),
    ...(Object.keys(operation.variables).length > 0
      ? ['## Variables', block('json', jsonText(operation.variables))]
      : []),
    '## Result',
    block('json', jsonText(withoutChance(answer))),
    '## Query plan',
    block('text', plan),
    `## SQL: ${statements.length} different statements`,
    block('sql', statements.join('\n\n')),
  ]
    .join('\n\n')
    .concat('\n');

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** The answer without what is of the database on which it was recorded: when the data was imported, the seals of cursors. */
const withoutChance = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (name, value) => {
      if (name === 'changedAt') return '(time of the import)';
      return /cursor$/i.test(name) && typeof value === 'string' ? value.replace(/\..*$/, '.(seal)') : value;
    }),
  );
