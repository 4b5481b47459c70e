import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type GraphQLSchema, parse } from 'graphql';
import type { NamedOperation } from '../src/operations.js';
import { operationId } from './operationManifest.js';

const head = `/* Generated from the SDL and schema/operations by \`npm run codegen\`. Do not edit. */
import { type Operation, persisted } from '../Operation.js';
`;

/** Ids and every scalar of the graph (dates, exact decimals) are text in JSON. */
const config = {
  defaultScalarType: 'string',
  scalars: { ID: 'string' },
  enumType: 'string-literal',
  immutableTypes: true,
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null',
  arrayInputCoercion: false,
  omitOperationSuffix: true,
  operationResultSuffix: 'Data',
  printFieldsOnNewLines: true,
  skipTypename: true,
};

/**
 * The module of the client that holds the named operations: of each its document; then the types of its data and its variables
 * by GraphQL Code Generator, and the enums and inputs that these name. The same schema and operations give the same text.
 *
 * The operations must be valid on the schema.
 */
export async function operationTypes(operations: readonly NamedOperation[], api: GraphQLSchema): Promise<string> {
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse('type Query'),
    schemaAst: api,
    documents: operations.map(({ name, document }) => ({ location: name, document: parse(document) })),
    plugins: [{ typescriptOperations: config }],
    pluginMap: { typescriptOperations },
    config: {},
  });
  return [head, ...operations.map(operationDeclaration), types].join('\n');
}

const operationDeclaration = ({
  name,
  document,
  titleZh,
  titleEn,
}: NamedOperation): string => `/** ${titleZh} ${titleEn} */
export const ${name}: Operation<${name}Data, ${name}Variables> = /* @__PURE__ */ persisted('${operationId(document)}', {
  name: '${name}',
  document: \`${document.replaceAll(/[\\`]|\$\{/g, '\\$&')}\`,
});
`;
