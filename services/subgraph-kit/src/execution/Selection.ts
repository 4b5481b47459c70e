import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Path } from 'graphql/jsutils/Path.js';
import { fieldBytes, leafBytes } from '../responses/ByteMeter.js';
import { isPromise } from '../values/maybePromise.js';
import type { Execution } from './Execution.js';
import { Field } from './Field.js';
import type { ExecutableSelection, Plan } from './Plan.js';

/** The fields that are asked of objects of one type, in the order of the answer. */
export class Selection implements ExecutableSelection {
  readonly #fields: readonly Field[];
  /** What an object has in JSON besides the values of its fields. */
  readonly #bytes: number;
  /** A name that would not become a property of a plain object. */
  readonly #hasProto: boolean;

  constructor(plan: Plan, type: GraphQLObjectType, nodes: ReadonlyMap<string, readonly FieldNode[]>) {
    this.#fields = [...nodes.values()].flatMap((ofName) => {
      const [node] = ofName;
      const definition = node && definitionOf(node.name.value, type, plan.schema);
      return definition ? new Field({ plan, parentType: type, definition, nodes: ofName }, node) : [];
    });
    this.#bytes = this.#fields.reduce((sum, { name }) => sum + fieldBytes(name), 2);
    this.#hasProto = nodes.has('__proto__');
  }

  /** The object of the answer that a source makes. */
  execute(source: unknown, path: Path | undefined, execution: Execution): object | Promise<object> {
    execution.meter.add(this.#bytes);
    let bytes = 0;
    const answer: Record<string, unknown> = this.#hasProto ? Object.create(null) : {};
    let waiting = false;
    try {
      for (const field of this.#fields) {
        const value = field.execute(source, path, execution);
        answer[field.name] = value;
        if (typeof value === 'string') bytes += leafBytes(value);
        else if (isPromise(value)) waiting = true;
      }
      execution.meter.add(bytes);
    } catch (error) {
      if (!waiting) throw error;
      // The others may fail, too, and must not do so unheard.
      return settled(answer, execution).finally(() => {
        throw error;
      });
    }
    return waiting ? settled(answer, execution) : answer;
  }

  /** The same with one field after the other. */
  async executeInTurn(source: unknown, execution: Execution): Promise<object> {
    execution.meter.add(this.#bytes);
    const answer: Record<string, unknown> = Object.create(null);
    for (const field of this.#fields) answer[field.name] = await field.execute(source, undefined, execution);
    return answer;
  }
}

/** The definition of a field of a type, those of introspection among them. */
function definitionOf(
  name: string,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((definition) => definition.name === name);
  return meta && type === schema.getQueryType() ? meta : type.getFields()[name];
}

/** Puts what promises come to in their place. */
async function settled(answer: Record<string, unknown>, { meter }: Execution): Promise<object> {
  const names = Object.keys(answer);
  const values = await Promise.all(Object.values(answer));
  let bytes = 0;
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (answer[name] === value) continue;
    bytes += leafBytes(value);
    answer[name] = value;
  }
  meter.add(bytes);
  return answer;
}
