import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind, visit } from 'graphql';
import type { Entity } from './entities.js';
import type { SubgraphSource } from './sources.js';

/** The texts of the modules whose types resolvers take as parents; empty where a module is not there. */
export interface ParentModules {
  /** `rows.ts` of the subgraph. */
  readonly rows: string;
  /** `values.ts` of the subgraph kit. */
  readonly values: string;
}

const exportedType = /^export (?:interface|type) (\w+?)(Row|Page|Value)\b/gm;

/** What a subgraph hands on of an entity that another owns: its id, from which the owner resolves the rest. */
const reference = '{ readonly id: string }';

/**
 * Which type the resolvers of a GraphQL type get as their parent, by convention: of the subgraph's `rows.ts`, `XRow` is
 * the parent of `X` and `XPage` that of `XConnection`; of the kit's `values.ts`, `XValue` is the parent of `X`. An entity
 * that another subgraph owns is a reference, unless it has a row. Any other type is its own parent.
 */
export function parentTypes(
  source: SubgraphSource,
  entities: ReadonlyMap<string, Entity>,
  { rows, values }: ParentModules,
): Record<string, string> {
  const foreign = [...entities].filter(
    ([, { owner, definitions }]) => owner !== source.name && definitions.has(source.name),
  );
  const declared = (text: string, module: string) =>
    [...text.matchAll(exportedType)].map(([, name, kind]) => [
      kind === 'Page' ? `${name}Connection` : `${name}`,
      `${module}#${name}${kind}`,
    ]);
  const defined = new Set(
    source.document.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const mapped = [...declared(values, '@zibo-graph/subgraph-kit'), ...declared(rows, '../rows.js')];
  return Object.fromEntries([
    ...foreign.map(([type]) => [type, reference]),
    ...mapped.filter(([type]) => defined.has(`${type}`)),
  ]);
}

/** The document without descriptions: the SDL is where they are read, and a change of words is no change of types. */
const withoutDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, { StringValue: (_node, key) => (key === 'description' ? null : undefined) });

const head = '/* Generated from the SDL and rows.ts by `npm run codegen`. Do not edit. */\n';

/** TypeScript types of the resolvers of a subgraph. */
export async function resolverTypes(
  source: SubgraphSource,
  entities: ReadonlyMap<string, Entity>,
  modules: ParentModules,
): Promise<string> {
  const code = await codegen({
    filename: `services/${source.name}/src/generated/resolverTypes.ts`,
    schema: withoutDescriptions(source.document),
    documents: [],
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
    config: {
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', Decimal: 'string', _FieldSet: 'string' },
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
      avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: true },
      inputMaybeValue: 'T | null | undefined',
      federation: true,
      contextType: '../context.js#Context',
      mappers: parentTypes(source, entities, modules),
    },
  });
  return `${head}${code.trimEnd()}\n`;
}
