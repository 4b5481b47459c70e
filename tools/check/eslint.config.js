import graphql from '@graphql-eslint/eslint-plugin';

const parser = graphql.parser;
const plugins = { '@graphql-eslint': graphql };

/** GraphQL only: Biome looks after everything else. What the schema must keep to beyond this is in `schema/tools/rules`. */
export default [
  { ignores: ['**/*.js', '**/*.cjs', '**/*.ts', '**/dist', 'schema/api.graphql', 'schema/supergraph.graphql'] },
  {
    files: ['schema/subgraphs/**/*.graphql'],
    languageOptions: { parser },
    plugins,
    rules: {
      '@graphql-eslint/description-style': ['error', { style: 'block' }],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'list', 'query'] },
        },
      ],
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
    },
  },
  {
    files: ['schema/{operations,examples}/*.graphql'],
    languageOptions: {
      parser,
      parserOptions: {
        graphQLConfig: { schema: 'schema/api.graphql', documents: 'schema/{operations,examples}/*.graphql' },
      },
    },
    plugins,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/naming-convention': [
        'error',
        { VariableDefinition: 'camelCase', OperationDefinition: 'PascalCase', FragmentDefinition: 'PascalCase' },
      ],
      '@graphql-eslint/require-selections': 'off',
      // An operation and an example may be of one name; within a folder the name is that of the file.
      '@graphql-eslint/unique-operation-name': 'off',
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
    },
  },
];
