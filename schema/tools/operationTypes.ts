import {
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { NamedOperation } from '../src/operations.js';
import { operationId } from './operationManifest.js';
import { selectionText } from './selectionText.js';
import { enumDeclaration, inputDeclaration, memberText, objectText, scalarText, wrappedText } from './typeText.js';

const head = `/* Generated from the SDL and schema/operations by \`npm run codegen\`. Do not edit. */
import { type NoVariables, type Operation, persisted } from '../Operation.js';
`;

/**
 * The module of the client that holds the named operations: of each its document, the type of its data and that of its
 * variables; then the enums and inputs that these name. The same schema and operations give the same text.
 *
 * The operations must be valid on the schema.
 */
export function operationTypes(operations: readonly NamedOperation[], api: GraphQLSchema): string {
  const named = new NamedTypes();
  const declarations = operations.map((operation) => operationDeclarations(operation, api, named));
  return [head, ...declarations, ...named.declarations()].join('\n');
}

/** The enums and inputs that operations name. */
class NamedTypes {
  readonly #enums = new Map<string, GraphQLEnumType>();
  readonly #inputs = new Map<string, GraphQLInputObjectType>();

  readonly useEnum = (type: GraphQLEnumType): void => {
    this.#enums.set(type.name, type);
  };

  /** TypeScript of a type that goes in. */
  readonly inputText = (type: GraphQLNamedType): string => {
    if (isScalarType(type)) return scalarText(type);
    if (isEnumType(type)) this.useEnum(type);
    if (isInputObjectType(type) && !this.#inputs.has(type.name)) {
      this.#inputs.set(type.name, type);
      for (const field of Object.values(type.getFields())) this.inputText(getNamedType(field.type));
    }
    return type.name;
  };

  /** Their declarations by name, enums first. */
  declarations(): string[] {
    const byName = (a: GraphQLNamedType, b: GraphQLNamedType) => (a.name < b.name ? -1 : 1);
    return [
      ...[...this.#enums.values()].sort(byName).map((type) => `${enumDeclaration(type)}\n`),
      ...[...this.#inputs.values()].sort(byName).map((type) => `${inputDeclaration(type, this.inputText)}\n`),
    ];
  }
}

function operationDeclarations(operation: NamedOperation, api: GraphQLSchema, named: NamedTypes): string {
  const { name, document, titleZh, titleEn } = operation;
  const { definitions } = parse(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const node = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const root = api.getRootType(node.operation) as GraphQLObjectType;
  const data = selectionText(root, [node.selectionSet], { api, fragments, useEnum: named.useEnum });
  return `/** ${titleZh} ${titleEn} */
export const ${name}: Operation<${name}Data, ${name}Variables> = /* @__PURE__ */ persisted('${operationId(document)}', {
  name: '${name}',
  document: \`${document.replaceAll(/[\\`]|\$\{/g, '\\$&')}\`,
});

/** Data of {@link ${name}}. */
export interface ${name}Data ${data}

/** Variables of {@link ${name}}. */
${variablesDeclaration(name, node.variableDefinitions ?? [], api, named)}
`;
}

function variablesDeclaration(
  operation: string,
  definitions: readonly VariableDefinitionNode[],
  api: GraphQLSchema,
  named: NamedTypes,
): string {
  if (definitions.length === 0) return `export type ${operation}Variables = NoVariables;`;
  const members = definitions.map(({ variable, type, defaultValue }) => {
    const optional = type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
    return memberText(
      variable.name.value,
      wrappedText(typeFromAST(api, type as never) as GraphQLType, named.inputText),
      optional,
    );
  });
  return `export interface ${operation}Variables ${objectText(members)}`;
}
