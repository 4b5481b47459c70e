import { type GraphQLSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import type { NamedOperation } from '../../src/operations.js';
import type { Issue } from '../issue.js';

/** Every operation of a folder is valid on the API schema, and its variables are what it declares. */
export function operationIssues(
  operations: readonly NamedOperation[],
  api: GraphQLSchema,
  folder = 'schema/operations',
): Issue[] {
  return operations.flatMap(({ name, document, variables }) => {
    const at = `${folder}/${name}.graphql`;
    const parsed = parse(document);
    const invalid = validate(api, parsed);
    if (invalid.length > 0) return invalid.map(({ message }) => ({ at, message }));
    const declared = parsed.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
    );
    const names = new Set(declared.map((node) => node.variable.name.value));
    const { errors = [] } = getVariableValues(api, declared, variables);
    return [
      ...errors.map(({ message }) => ({ at, message })),
      ...Object.keys(variables)
        .filter((variable) => !names.has(variable))
        .map((variable) => ({ at, message: `the variable $${variable} is given but not declared` })),
    ];
  });
}
