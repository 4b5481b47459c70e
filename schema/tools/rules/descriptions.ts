import { type DocumentNode, Kind, type NameNode, type StringValueNode, visit } from 'graphql';
import { type Issue, issueAt } from '../issue.js';

interface Described {
  readonly kind: string;
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
}

const chinese = /\p{Script=Han}/u;

/** The types that every subgraph adds to and that name nothing of the domain. */
const rootTypes = new Set(['Query', 'Mutation']);

const words: Record<string, string> = {
  [Kind.FIELD_DEFINITION]: 'field',
  [Kind.ENUM_VALUE_DEFINITION]: 'enum value',
  [Kind.INPUT_VALUE_DEFINITION]: 'argument or input field',
  [Kind.DIRECTIVE_DEFINITION]: 'directive',
};

function undescribed(node: Described): Issue[] {
  const what = `${words[node.kind] ?? 'type'} ${node.name.value}`;
  if (!node.description) return [issueAt(node.name, `the ${what} has no description`)];
  if (chinese.test(node.description.value)) return [];
  return [issueAt(node.description, `the description of the ${what} lacks the Chinese term`)];
}

/** Every type, field, argument, enum value and directive has a description, in English with its Chinese term in it. */
export function descriptionIssues(document: DocumentNode): Issue[] {
  const issues: Issue[] = [];
  const look = (node: Described): void => {
    issues.push(...undescribed(node));
  };
  visit(document, {
    ObjectTypeDefinition: (node) => (rootTypes.has(node.name.value) ? undefined : look(node)),
    InterfaceTypeDefinition: look,
    UnionTypeDefinition: look,
    ScalarTypeDefinition: look,
    EnumTypeDefinition: look,
    InputObjectTypeDefinition: look,
    DirectiveDefinition: look,
    FieldDefinition: look,
    InputValueDefinition: look,
    EnumValueDefinition: look,
    ObjectTypeExtension: (node) => {
      if (rootTypes.has(node.name.value)) return;
      issues.push(
        issueAt(node, `write "type ${node.name.value}", which can be described and owned, not "extend type"`),
      );
    },
  });
  return issues;
}
