import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { type ByteMeter, unboundedMeter } from '../responses/ByteMeter.js';
import { isPromise, type MaybePromise } from '../values/maybePromise.js';
import { Execution } from './Execution.js';
import type { Plan } from './Plan.js';
import { Selection } from './Selection.js';

/** So many combinations of the conditions of `@skip` and `@include` are kept ready. */
const rememberedVariants = 16;

type Variables = Readonly<Record<string, unknown>>;

/**
 * An operation of a checked document, made ready to be executed again and again. It answers as `execute` of graphql-js does, errors,
 * messages and paths included; but what does not change from run to run is found out once: which fields are asked of which type,
 * their constant arguments, how their values are completed. Types are made ready when they are first met.
 *
 * The arguments that resolvers get are frozen, for they are shared between calls and runs.
 */
export class CompiledOperation {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  /** The variables that `@skip` and `@include` depend on. */
  readonly #conditions: readonly string[];
  readonly #variants = new Map<string, Selection>();

  /** @param document has been validated against the schema. */
  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
    }
    this.#conditions = conditionsOf(document);
  }

  /**
   * Executes the operation.
   * @param given the variables as the caller has them, to be checked and coerced.
   * @param meter counts the bytes of the result, which is nothing but its refusal if they are too many.
   */
  execute(context: unknown, given: Variables, meter: ByteMeter = unboundedMeter()): MaybePromise<ExecutionResult> {
    const { errors, coerced } = getVariableValues(this.#schema, this.#operation.variableDefinitions ?? [], given, {
      maxErrors: 50,
    });
    if (errors) return { errors };
    const execution = new Execution(context, coerced, meter);
    const failed = (error: GraphQLError): ExecutionResult => {
      if (meter.refusal) return { errors: [meter.refusal], data: null };
      execution.fail(error, undefined);
      return answer(null, execution);
    };
    try {
      const root = this.#rootSelection(coerced);
      const isMutation = this.#operation.operation === OperationTypeNode.MUTATION;
      const data = isMutation
        ? root.executeInTurn(undefined, execution)
        : root.execute(undefined, undefined, execution);
      return isPromise(data)
        ? data.then((all) => answer(all as Record<string, unknown>, execution), failed)
        : answer(data as Record<string, unknown>, execution);
    } catch (error) {
      return failed(error as GraphQLError);
    }
  }

  /** @throws GraphQLError if the schema has no such operations. */
  #rootSelection(variables: Variables): Selection {
    const variant = this.#conditions.map((name) => variables[name]).join();
    const known = this.#variants.get(variant);
    if (known) return known;
    const [schema, operation] = [this.#schema, this.#operation];
    const type = schema.getRootType(operation.operation);
    if (type == null) {
      throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, {
        nodes: operation,
      });
    }
    const fields = collectFields(schema, this.#fragments, { ...variables }, type, operation.selectionSet);
    const root = new Selection(this.#planFor(variables), type, fields);
    this.#variants.set(variant, root);
    if (this.#variants.size > rememberedVariants) this.#variants.delete(this.#variants.keys().next().value as string);
    return root;
  }

  #planFor(variables: Variables): Plan {
    const [schema, operation, fragments] = [this.#schema, this.#operation, this.#fragments];
    const conditions = Object.fromEntries(this.#conditions.map((name) => [name, variables[name]]));
    let fields = 0;
    const plan: Plan = {
      ...{ schema, operation, fragments },
      nextNumber: () => fields++,
      selectionOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) =>
        new Selection(plan, type, collectSubfields(schema, fragments, conditions, type, nodes)),
    };
    return plan;
  }
}

const answer = (data: Record<string, unknown> | null, { errors }: Execution): ExecutionResult =>
  errors.length === 0 ? { data } : { errors, data };

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
