import { type ExecutionResult, executeSync, type FieldNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { CheckedOperation, Federation, PreparedOperation } from './Federation.js';
import { measured } from './measured.js';
import { isIntrospection, isMeta, type OperationInDocument, responseName, rootFields } from './metaFields.js';

/**
 * A federation whose schema is told by graphql-js, which validates documents, too: what the schema lists is answered, whatever
 * the runtime knows of introspection. An operation about nothing else never reaches the runtime; of one that asks for data
 * besides, the runtime gets `__typename` in the place of each field about the schema.
 */
export const withIntrospection = (federation: Federation): Federation => ({
  ...federation,
  prepare(checked: CheckedOperation): PreparedOperation {
    const fields = rootFields(checked);
    if (fields.every(isMeta)) {
      const introspect = introspection(federation, checked);
      return { execute: async (variables, scope) => measured(introspect(variables), scope) };
    }
    return fields.some(isIntrospection) ? mixed(federation, checked, fields) : federation.prepare(checked);
  },
});

type Introspect = (variables: Readonly<Record<string, unknown>>) => ExecutionResult;

/** Answers an operation about the schema only. Nothing is kept of it: a short document can ask for megabytes. */
function introspection({ schema }: Federation, { document, operation }: OperationInDocument): Introspect {
  const operationName = operation.name?.value ?? null;
  return (variableValues) => executeSync({ schema, document, operationName, rootValue: {}, variableValues });
}

/** Executes both parts of an operation, each of which has every name of the response, in its order. */
function mixed(federation: Federation, checked: CheckedOperation, fields: readonly FieldNode[]): PreparedOperation {
  const ofSchema = fields.filter(isIntrospection);
  const names = new Set(ofSchema.map(responseName));
  const introspect = introspection(
    federation,
    withPlaceholders(checked, new Set(fields.filter((one) => !isMeta(one)))),
  );
  const rest = federation.prepare({
    ...checked,
    ...withoutFragmentsOnSchema(withPlaceholders(checked, new Set(ofSchema))),
  });
  return {
    ...rest,
    async execute(variables, scope) {
      const result = await rest.execute(variables, scope);
      if (!result.data) return result;
      const { data, errors } = measured(introspect(variables), scope);
      if (!data || errors) throw new Error('the schema cannot be introspected', { cause: errors?.[0] });
      const entries = Object.entries(result.data).map(([name, value]) => [name, names.has(name) ? data[name] : value]);
      return { ...result, data: Object.fromEntries(entries) };
    },
  };
}

/** The operation with `__typename` under the name of each field that is chosen, all of them of the root; directives stay. */
function withPlaceholders(
  { document, operation }: OperationInDocument,
  chosen: ReadonlySet<FieldNode>,
): OperationInDocument {
  const position = document.definitions.indexOf(operation);
  // No field of the root lies below another field.
  const changed = visit(document, {
    Field(field) {
      return chosen.has(field) ? placeholder(field) : false;
    },
  });
  return { document: changed, operation: changed.definitions[position] as OperationDefinitionNode };
}

/** A planner reads the fragments that nothing spreads any more, too. */
const withoutFragmentsOnSchema = ({ document, operation }: OperationInDocument): OperationInDocument => {
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || !node.typeCondition.name.value.startsWith('__'),
  );
  return { document: { ...document, definitions }, operation };
};

const placeholder = ({ alias, name, directives = [] }: FieldNode): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
  alias: alias ?? name,
  directives,
});
