import { buildSchema, isSpecifiedDirective, isTypeExtensionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchemaSdl, subgraphNames, subgraphSdl, supergraphSdl } from '../src/index.js';

describe('the SDL that other packages read', () => {
  it.each(subgraphNames)('holds, for %s, what all subgraphs share and what is its own', (name) => {
    const defined = parse(subgraphSdl(name)).definitions.flatMap((node) =>
      'name' in node && node.name && !isTypeExtensionNode(node) ? [node.name.value] : [],
    );
    expect(defined).toEqual(expect.arrayContaining(['Citation', 'Query']));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('gives clients a schema without any federation directive', () => {
    const api = buildSchema(apiSchemaSdl());
    expect(
      api
        .getDirectives()
        .filter((directive) => !isSpecifiedDirective(directive))
        .map(String),
    ).toEqual(['@knownAt']);
    expect(api.getQueryType()?.getFields()).toHaveProperty('programme');
  });

  it('gives a gateway a supergraph that names every subgraph', () => {
    for (const name of subgraphNames) expect(supergraphSdl()).toContain(`@join__graph(name: "${name}"`);
  });
});
