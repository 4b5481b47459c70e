import { type Directive, type Operation, type Selection, Variable } from '@apollo/federation-internals';
import { type DocumentNode, Kind, separateOperations, visit } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Reads the values of the variables of which parts of an operation depend. */
export interface Conditions {
  /** The variables in `@skip` and `@include`. */
  readonly names: readonly string[];
  /**
   * The value of such a variable.
   * @throws Error if it is no truth value; graphql's own rules leave only null for that, where a default was declared.
   */
  holds(variables: Variables, name: string): boolean;
}

/** The conditions of an operation of a document. */
export function conditionsOf(operation: Operation, document: DocumentNode): Conditions {
  const defaults = operation.collectDefaultedVariableValues();
  const names = new Set<string>();
  // The other operations of the document have variables of their own, which may have the same names.
  const alone = separateOperations(document)[operation.name ?? ''] ?? document;
  visit(alone, {
    Directive({ name, arguments: [condition] = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      if (condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value);
    },
  });
  return {
    names: [...names],
    holds(variables, name) {
      const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
      const value = given === undefined ? defaults[name] : given;
      if (typeof value !== 'boolean')
        throw new Error(`Invalid non-boolean value ${value} for Boolean! variable $${name}`);
      return value;
    },
  };
}

/** Whether the directives of a selection let it be, where the variables named hold and others do not. */
export function isIncluded(selection: Selection, holding: ReadonlySet<string>): boolean {
  for (const directive of selection.element.appliedDirectives as readonly Pick<Directive, 'name' | 'arguments'>[]) {
    if (directive.name !== 'skip' && directive.name !== 'include') continue;
    const condition: unknown = directive.arguments().if;
    const value = condition instanceof Variable ? holding.has(condition.name) : condition;
    if (value === (directive.name === 'skip')) return false;
  }
  return true;
}
