import { graphError } from '@zibo-graph/subgraph-kit';
import {
  type FieldNode,
  type GraphQLDirective,
  type GraphQLSchema,
  getDirectiveValues,
  Kind,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { isMeta, type OperationInDocument, rootFields } from '../../federation/metaFields.js';
import { idReader } from './idsOfVariables.js';
import { type IdQualifier, idQualifier } from './qualifiedData.js';
import { canonicalTime, type SaidTime } from './qualifiedId.js';
import { withoutTimes } from './withoutTimes.js';

type Variables = Readonly<Record<string, unknown>>;

/** The name of the directive, and of the argument of root fields, that ask what the graph knew at a time. */
const knownAt = 'knownAt';

/** What the graph is asked of a time. */
export interface Pins {
  /** The operation as the subgraphs are asked, which know nothing of times in ids and arguments; the same if it has none. */
  readonly plain: OperationInDocument;
  /**
   * The time that an execution asks for, in canonical form; undefined if it asks for none.
   * @param variables checked, defaults included.
   * @throws GraphQLError KNOWN_AT_CONFLICT if it asks for several, KNOWN_AT_UNMARKED if a field of the root does not say it,
   *   KNOWN_AT_IN_FUTURE if it has not come.
   */
  timeOf(variables: Variables): string | undefined;
  /** The variables without the times in their ids; the same object if there is none. */
  plainVariables(variables: Variables): Variables;
  /** The data of a response with the time in its ids. */
  readonly qualified: IdQualifier;
}

/** Looks up where an operation can say a time, once for all of its executions. */
export function pinsOf(schema: GraphQLSchema, { document, operation }: OperationInDocument): Pins {
  const ids = idReader(schema, operation);
  const plain = withoutTimes(schema, { document, operation });
  const fields = rootFields({ document, operation }).filter((field) => !isMeta(field));
  const ofDirective = directiveTime(schema, operation);
  return {
    plain,
    plainVariables: ids.withoutTimes,
    qualified: idQualifier(schema, { document, operation }),
    timeOf(variables) {
      const inVariables = ids.times(variables);
      const ofFields = fields.flatMap((field) => argumentTime(field, variables));
      const times = [...ofDirective(variables), ...ofFields, ...plain.times, ...inVariables];
      const [first] = times;
      if (!first) return undefined;
      const other = times.find(({ time }) => time !== first.time);
      if (other) {
        throw graphError('KNOWN_AT_CONFLICT', { field: other.field, values: { one: first.time, other: other.time } });
      }
      const isMarked = (field: FieldNode): boolean =>
        argumentTime(field, variables).length > 0 ||
        plain.times.some(({ root }) => root === field) ||
        inVariables.some(({ field: variable }) => variablesIn(field).has(variable));
      const unmarked = fields.find((field) => !isMarked(field))?.name.value;
      if (unmarked) throw graphError('KNOWN_AT_UNMARKED', { field: unmarked, values: { field: unmarked } });
      if (Date.parse(first.time) <= Date.now()) return first.time;
      throw graphError('KNOWN_AT_IN_FUTURE', { field: first.field, values: { time: first.time } });
    },
  };
}

/** The time that the directive of the operation says, if it has one. */
function directiveTime(
  schema: GraphQLSchema,
  operation: OperationInDocument['operation'],
): (variables: Variables) => readonly SaidTime[] {
  if (!operation.directives?.some(({ name }) => name.value === knownAt)) return () => [];
  const directive = schema.getDirective(knownAt) as GraphQLDirective;
  return (variables) => saidTime(getDirectiveValues(directive, operation, variables)?.time, '@knownAt.time');
}

/** The time that the argument of a root field says. */
function argumentTime(field: FieldNode, variables: Variables): readonly SaidTime[] {
  const argument = field.arguments?.find(({ name }) => name.value === knownAt);
  return argument ? saidTime(valueFromASTUntyped(argument.value, variables), knownAt) : [];
}

/** The names of the variables in the arguments of a field. */
function variablesIn({ arguments: given = [] }: FieldNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const argument of given) {
    visit(argument, { enter: (node) => void (node.kind === Kind.VARIABLE && names.add(node.name.value)) });
  }
  return names;
}

function saidTime(value: unknown, field: string): SaidTime[] {
  const time = typeof value === 'string' ? canonicalTime(value) : undefined;
  return time === undefined ? [] : [{ time, field }];
}
