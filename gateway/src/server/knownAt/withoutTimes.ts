import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type StringValueNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { OperationInDocument } from '../../federation/metaFields.js';
import { readId, type SaidTime } from './qualifiedId.js';

/** An operation that says nothing of the time at which the graph is asked. */
export interface PlainOperation extends OperationInDocument {
  /** The times that ids said which are written in the document, each with the field that it is an argument of, if that is an outermost one of its operation or fragment. */
  readonly times: readonly (SaidTime & { readonly root: FieldNode | undefined })[];
}

/** Takes out of an operation the arguments `knownAt` of its root fields, and the times of the ids that are written in it. */
export function withoutTimes(schema: GraphQLSchema, { document, operation }: OperationInDocument): PlainOperation {
  const types = new TypeInfo(schema);
  const times: PlainOperation['times'][number][] = [];
  const root = schema.getRootType(operation.operation);
  const fields: FieldNode[] = [];
  const plain = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(field) {
          fields.push(field);
        },
        leave() {
          fields.pop();
        },
      },
      Argument({ name }) {
        return types.getParentType() === root && name.value === 'knownAt' ? null : undefined;
      },
      StringValue(node): StringValueNode | undefined {
        const type = types.getInputType();
        if (!type || getNamedType(type)?.name !== 'ID') return undefined;
        const { id, time } = readId(node.value);
        if (time === undefined) return undefined;
        times.push({ time, field: types.getArgument()?.name ?? '', root: fields.length === 1 ? fields[0] : undefined });
        return { kind: Kind.STRING, value: id };
      },
    }),
  );
  const index = document.definitions.indexOf(operation);
  return {
    document: plain,
    operation: plain.definitions[index] as OperationDefinitionNode,
    times,
  };
}
