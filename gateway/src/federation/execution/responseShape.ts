import {
  type CompositeType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type OutputType,
  type Selection,
} from '@apollo/federation-internals';
import { type ByteMeter, fieldBytes, leafBytes } from '@zibo-graph/subgraph-kit';
import { type Fetched, NotCompiled } from './ExecutionContext.js';
import { leafCheck } from './leafValues.js';
import { type CollectedField, collectFields, type Part } from './selection.js';

/** What one shaping of an answer has and finds. */
export interface Shaping {
  /** Set when a value was not what the schema promises, so that it or what holds it became null. */
  broken: boolean;
  /** Counts the bytes of the answer. */
  readonly meter: ByteMeter;
}

/** Makes the value of the answer out of a fetched one, which is never undefined or null; null if it cannot be. */
type Shape = (value: unknown, shaping: Shaping) => unknown;

/** Makes an object of the answer; null if a field that may not be null is. */
export type ObjectShape = (object: Fetched, shaping: Shaping) => Fetched | null;

/** Whether the directives of a selection let it be. */
export type Included = (selection: Selection) => boolean;

/** Compiles the shape of an object's fields, in the order of the answer. */
export function compileObject(parts: readonly Part[], typename: string | undefined, included: Included): ObjectShape {
  const fields = collectFields(parts, typename, included).map((field) => compileField(field, included));
  const least = fields.reduce((sum, { name }) => sum + fieldBytes(name), 2);
  return (object, shaping) => {
    let bytes = least;
    const answer: Fetched = {};
    for (const { name, read, shape, isRequired } of fields) {
      const fetched = read ? read(object) : object[name];
      const value = fetched === undefined || fetched === null ? null : shape ? shape(fetched, shaping) : fetched;
      if (value === null && isRequired) {
        shaping.broken = true;
        return null;
      }
      if (typeof value === 'string') bytes += leafBytes(value);
      answer[name] = value;
    }
    shaping.meter.add(bytes);
    return answer;
  };
}

interface FieldShape {
  readonly name: string;
  /** For what is not simply the value under the field's name. */
  readonly read?: (object: Fetched) => unknown;
  /** None if the value is taken as it is. */
  readonly shape?: Shape | undefined;
  /** Whether null takes the object with it. */
  readonly isRequired: boolean;
}

function compileField(field: CollectedField, included: Included): FieldShape {
  const { responseName: name, selection, parent, parts } = field;
  const { definition } = selection.element;
  if (definition.isSchemaIntrospectionField()) throw new NotCompiled('a field about the schema');
  if (definition.name === '__typename') {
    return { name, read: (object) => typeName(object, name, parent), isRequired: true };
  }
  const type = definition.type as OutputType;
  return { name, shape: compileShape(type, parts, included), isRequired: isNonNullType(type) };
}

/** The name of an object's type as clients know it; null if what is known of it is no type of objects. */
function typeName(object: Fetched, responseName: string, parent: CompositeType): string | null {
  const told = object[responseName] ?? object.__typename;
  const type = typeof told === 'string' ? (parent.schema().type(told) ?? parent) : parent;
  return isObjectType(type) ? type.name : null;
}

function compileShape(type: OutputType, parts: readonly Part[], included: Included): Shape | undefined {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) return compileList(nullable.ofType as OutputType, parts, included);
  if (isCompositeType(nullable)) return compileComposite(parts, included);
  const check = leafCheck(nullable);
  return check && ((value, shaping) => (check(value) ? value : broken(shaping)));
}

function compileList(itemType: OutputType, parts: readonly Part[], included: Included): Shape {
  const shape = compileShape(itemType, parts, included);
  const isRequired = isNonNullType(itemType);
  return (list, shaping) => {
    if (!Array.isArray(list)) return broken(shaping);
    let isWhole = true;
    let bytes = list.length + 2;
    const answer = new Array<unknown>(list.length);
    for (let index = 0; index < list.length; index++) {
      const item = list[index];
      const value = item === undefined || item === null ? null : shape ? shape(item, shaping) : item;
      if (value === null && isRequired) isWhole = false;
      if (typeof value === 'string') bytes += leafBytes(value);
      answer[index] = value;
    }
    shaping.meter.add(bytes);
    return isWhole ? answer : broken(shaping);
  };
}

/** The shape of objects by their type; made when the first of a type is seen. */
function compileComposite(parts: readonly Part[], included: Included): Shape {
  const shapes = new Map<unknown, ObjectShape>();
  const shapeOf = (typename: unknown): ObjectShape | undefined => {
    const schema = (parts[0] as Part).type.schema();
    if (typename !== undefined) {
      const type = typeof typename === 'string' ? schema.type(typename) : undefined;
      if (!type || !isCompositeType(type)) return undefined;
    }
    const shape = compileObject(parts, typename as string | undefined, included);
    shapes.set(typename, shape);
    return shape;
  };
  return (object, shaping) => {
    if (typeof object !== 'object' || Array.isArray(object)) return broken(shaping);
    const typename = (object as Fetched).__typename || undefined;
    const shape = shapes.get(typename) ?? shapeOf(typename);
    return shape ? shape(object as Fetched, shaping) : broken(shaping);
  };
}

function broken(shaping: Shaping): null {
  shaping.broken = true;
  return null;
}
