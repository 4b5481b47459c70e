import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { Chance } from './Chance.js';

/** An operation that is valid, with values that fit its variables. */
export interface RandomOperation {
  /** The document, now and then with another operation before or behind. */
  readonly query: string;
  /** Which operation of the document is meant; undefined where there is one only. */
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values of the scalars of a schema that text does not fit, as they are written. */
export type ScalarTexts = Readonly<Record<string, readonly string[]>>;

/** Writes operations until one is valid: with aliases, fragments, directives, variables, and fields named twice. */
export function randomOperation(schema: GraphQLSchema, chance: Chance, scalarTexts: ScalarTexts = {}): RandomOperation {
  for (;;) {
    const operation = randomDocument(schema, chance, scalarTexts);
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
}

function randomDocument(schema: GraphQLSchema, chance: Chance, scalarTexts: ScalarTexts): RandomOperation {
  const fragments: Fragment[] = [];
  const write = (name: string) => new Writer(schema, chance, scalarTexts, fragments).write(name);
  const { text, variables } = write('Random');
  const others = chance.once(8) ? [write('Other').text] : [];
  const operations = chance.once(2) ? [text, ...others] : [...others, text];
  return {
    query: [...operations, ...fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`)].join(
      '\n',
    ),
    operationName: others.length > 0 ? 'Random' : undefined,
    variables,
  };
}

/** A fragment of a document, which all of its operations may spread. */
interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #chance: Chance;
  readonly #scalarTexts: ScalarTexts;
  readonly #declarations: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: Fragment[];

  constructor(schema: GraphQLSchema, chance: Chance, scalarTexts: ScalarTexts, fragments: Fragment[]) {
    this.#schema = schema;
    this.#chance = chance;
    this.#scalarTexts = scalarTexts;
    this.#fragments = fragments;
  }

  write(name: string): { readonly text: string; readonly variables: Readonly<Record<string, unknown>> } {
    const mutation = this.#schema.getMutationType();
    const kind = mutation && this.#chance.once(12) ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
    const root = this.#schema.getRootType(kind) as GraphQLCompositeType;
    const selections = this.#selections(root, 2 + this.#chance.below(3));
    const directives = this.#operationDirectives(kind);
    const declared = this.#declarations.length > 0 ? `(${this.#declarations.join(', ')})` : '';
    return { text: `${kind} ${name}${declared}${directives} ${selections}`, variables: this.#variables };
  }

  /** Directives of the schema's own that an operation may have, such as `@knownAt` of ours. */
  #operationDirectives(kind: OperationTypeNode): string {
    const possible = this.#schema
      .getDirectives()
      .filter(({ locations }) => (locations as readonly string[]).includes(kind.toUpperCase()));
    const given = possible.filter(() => this.#chance.once(6));
    return given
      .map(({ name, args }) => ` @${name}(${args.map((one) => `${one.name}: ${this.#argument(one)}`).join(', ')})`)
      .join('');
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.#chance.below(4);
    return `{ ${Array.from({ length: count }, () => this.#selection(type, depth)).join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const isRoot = type === this.#schema.getQueryType();
    if (isRoot && this.#chance.once(25)) return this.#introspection();
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const possible = depth > 0 ? fields : fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const kind = this.#chance.below(12);
    if (depth > 0 && kind < 3) return this.#fragment(type, depth);
    if (possible.length === 0 || kind === 3) return `${this.#alias('__typename')}__typename${this.#directives()}`;
    return this.#field(this.#chance.pick(possible), depth, fields);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, siblings: readonly GraphQLField<unknown, unknown>[]) {
    const type = getNamedType(field.type);
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.#chance.once(3));
    const texts = given.map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const head = `${this.#alias(field.name, siblings)}${field.name}${texts.length > 0 ? `(${texts.join(', ')})` : ''}`;
    return `${head}${this.#directives()}${isCompositeType(type) ? ` ${this.#selections(type, depth - 1)}` : ''}`;
  }

  /** Now and then the name of another field, which the planner may want for itself. */
  #alias(name: string, siblings: readonly { readonly name: string }[] = []): string {
    if (siblings.length > 0 && this.#chance.once(40)) return `${this.#chance.pick(siblings).name}: `;
    return this.#chance.once(6) ? `${name}_${this.#chance.below(3)}: ` : '';
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const types = [type, type, ...this.#overlapping(type)];
    const condition = this.#chance.pick(types);
    if (this.#chance.once(4)) return `...${this.#directives()} ${this.#selections(type, depth - 1)}`;
    if (this.#chance.once(2)) {
      return `... on ${condition.name}${this.#directives()} ${this.#selections(condition, depth - 1)}`;
    }
    const again = this.#fragments.filter((fragment) => fragment.type === condition.name);
    if (again.length > 0 && this.#chance.once(2)) return `...${this.#chance.pick(again).name}${this.#directives()}`;
    const text = this.#selections(condition, depth - 1);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, type: condition.name, text });
    return `...${name}${this.#directives()}`;
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const above = Object.values(this.#schema.getTypeMap()).filter(
      (other) => isAbstractType(other) && possible.some((object) => this.#schema.isSubType(other, object)),
    );
    return [...possible, ...(above as GraphQLCompositeType[])];
  }

  #directives(): string {
    if (!this.#chance.once(9)) return '';
    const condition = () => {
      if (this.#chance.once(3)) return String(this.#chance.once(2));
      const known = Object.keys(this.#variables).filter((name) => typeof this.#variables[name] === 'boolean');
      if (known.length > 0 && this.#chance.once(2)) return `$${this.#chance.pick(known)}`;
      return this.#chance.once(3)
        ? this.#variable('Boolean', 'true', ['false'])
        : this.#variable('Boolean!', undefined, ['true', 'false']);
    };
    const names = this.#chance.once(8) ? ['skip', 'include'] : [this.#chance.pick(['skip', 'include'])];
    return names.map((name) => ` @${name}(if: ${condition()})`).join('');
  }

  #argument({ type, defaultValue }: GraphQLArgument): string {
    if (!this.#chance.once(2)) return this.#value(type);
    const hasDefault = this.#chance.once(4) ? this.#constant(type) : undefined;
    const declared = isNonNullType(type) && defaultValue !== undefined ? type.ofType : type;
    return this.#variable(String(declared), hasDefault, [this.#constant(type), this.#constant(type)]);
  }

  /** Declares a variable, with a value where it must have one and now and then where it may. */
  #variable(type: string, fallback: string | undefined, texts: readonly string[]): string {
    const name = `v${this.#declarations.length}`;
    this.#declarations.push(`$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`);
    const isOptional = !type.endsWith('!') || fallback !== undefined;
    if (isOptional && this.#chance.once(3)) return `$${name}`;
    const value = JSON.parse(jsonOf(this.#chance.pick(texts)));
    const mayBeNull = !type.endsWith('!') && fallback === undefined && this.#chance.once(5);
    this.#variables[name] = mayBeNull ? null : value;
    return `$${name}`;
  }

  #constant(type: GraphQLInputType): string {
    return this.#value(type);
  }

  #value(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#value(type.ofType);
    if (isListType(type)) {
      return `[${Array.from({ length: this.#chance.below(3) }, () => this.#value(type.ofType)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || this.#chance.once(4),
      );
      return `{${fields.map(({ name, type }) => `${name}: ${this.#value(type)}`).join(', ')}}`;
    }
    if (isEnumType(type)) return this.#chance.pick(type.getValues()).name;
    const written = this.#scalarTexts[type.name];
    if (written) return this.#chance.pick(written);
    if (type.name === 'Int') return String(this.#chance.below(4));
    if (type.name === 'Float') return `${this.#chance.below(4)}.5`;
    if (type.name === 'Boolean') return String(this.#chance.once(2));
    return JSON.stringify(String(this.#chance.below(4)));
  }

  #introspection(): string {
    if (this.#chance.once(2)) return `${this.#alias('__schema')}__schema { queryType { name } __typename }`;
    const type = this.#chance.once(2) ? '"Product"' : this.#variable('String!', '"Query"', ['"NoSuchType"', '"Query"']);
    return `${this.#alias('__type')}__type(name: ${type}) { name fields { name } }`;
  }
}

/** A literal as JSON: names of enum values and of input fields in quotes. */
const jsonOf = (literal: string): string =>
  literal.replace(/"[^"]*"|[A-Za-z_]\w*/g, (part) =>
    part.startsWith('"') || part === 'true' || part === 'false' || part === 'null' ? part : `"${part}"`,
  );
