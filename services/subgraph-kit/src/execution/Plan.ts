import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Path } from 'graphql/jsutils/Path.js';
import type { Execution } from './Execution.js';

/** What is asked of objects of one type, made ready. */
export interface ExecutableSelection {
  /** The object of the answer that a source makes. */
  execute(source: unknown, path: Path | undefined, execution: Execution): object | Promise<object>;
}

/** What the fields of a compiled operation share. */
export interface Plan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** A number for each field, from 0. */
  nextNumber(): number;
  /** What the nodes of a field ask of its value where that is of a type. */
  selectionOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): ExecutableSelection;
}

/** Where a field stands in an operation. */
export interface FieldPlace {
  readonly plan: Plan;
  readonly parentType: GraphQLObjectType;
  readonly definition: ReturnType<GraphQLObjectType['getFields']>[string];
  readonly nodes: readonly FieldNode[];
}
