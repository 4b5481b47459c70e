import { type CompositionSuccess, composeServices } from '@theguild/federation-composition';
import {
  type ASTNode,
  buildASTSchema,
  type ConstDirectiveNode,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  specifiedDirectives,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { supergraphSdl } from '../../src/index.js';
import { subgraphsOf } from '../../tests/subgraphsOf.js';
import { composition } from '../composition.js';
import { subgraphSources } from '../sources.js';

const url = 'http://127.0.0.1/graphql';
const specified = new Set(specifiedDirectives.map(({ name }) => name));

/** The Guild's composition of our subgraphs. */
const composed = (): CompositionSuccess => {
  const result = composeServices(subgraphSources().map(({ name, document }) => ({ name, url, typeDefs: document })));
  if (!result.supergraphSdl) throw new Error(result.errors?.map(String).join('\n'));
  return result;
};

/**
 * What a schema has, without order and words: our composition takes the words of an entity from its owner, The Guild's does not know owners.
 * It leaves directives for gateways in the schema for clients, too.
 */
const shape = (sdl: string): string =>
  printSchema(
    lexicographicSortSchema(
      buildASTSchema(
        visit(parse(sdl), {
          enter(node: ASTNode) {
            if (node.kind === Kind.DIRECTIVE_DEFINITION && node.name.value !== 'knownAt') return null;
            if (node.kind === Kind.DIRECTIVE && !specified.has(node.name.value)) return null;
            return 'description' in node ? { ...node, description: undefined } : undefined;
          },
        }),
      ),
    ),
  );

/** Which subgraph has which part of a supergraph by which key, one line each: all that a planner knows of where to fetch. */
function joins(supergraph: string): string[] {
  const lines: string[] = [];
  const add = (place: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const { name, arguments: given = [] } of directives) {
      if (!name.value.startsWith('join__')) continue;
      const values = given.filter((argument) => argument.name.value !== 'url').map(print);
      lines.push(`${place} @${name.value}(${values.sort().join(', ')})`);
    }
  };
  for (const definition of parse(supergraph).definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === 'DirectiveDefinition') continue;
    const type = definition.name.value;
    add(type, definition.directives as readonly ConstDirectiveNode[]);
    if ('fields' in definition)
      for (const field of definition.fields ?? []) add(`${type}.${field.name.value}`, field.directives);
    if ('values' in definition)
      for (const value of definition.values ?? []) add(`${type}.${value.name.value}`, value.directives);
  }
  return lines.sort();
}

describe("The Guild's composition", () => {
  it('composes the subgraphs to the same schema for clients', () => {
    expect(shape(composed().publicSdl)).toBe(shape(composition(subgraphSources()).api));
  });

  it('composes the subgraphs to a supergraph with the same parts in the same subgraphs by the same keys', () => {
    const committed = joins(supergraphSdl());
    expect(committed.length).toBeGreaterThan(900);
    expect(joins(composed().supergraphSdl)).toEqual(committed);
  });

  it('refuses what Apollo refuses: a value type that is not the same in two subgraphs', () => {
    const subgraphs = subgraphsOf({
      agencies: 'type Query { a: Name }\ntype Name @shareable { zh: String en: String }',
      plans: 'type Query { b: Name }\ntype Name @shareable { zh: Int }',
    });
    const result = composeServices(subgraphs.map(({ name, document }) => ({ name, url, typeDefs: document })));
    expect(result.errors?.map(String).join()).toContain('Name.zh');
    expect(() => composition(subgraphs)).toThrow(/Name\.zh/);
  });
});
