import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CompositionError, composition } from '../tools/composition.js';
import { subgraphSources } from '../tools/sources.js';
import { subgraphsOf, twoSubgraphs } from './subgraphsOf.js';

const fields = { root: 'plan: Plan', edge: 'issuer: Agency', extension: 'plans: [Plan!]' };

describe('composition', () => {
  it('gives the same text each time', () => {
    expect(composition(subgraphSources())).toEqual(composition(subgraphSources()));
  });

  it('joins what subgraphs say of an entity', () => {
    const agency = buildSchema(composition(twoSubgraphs(fields)).api).getType('Agency');
    expect(isObjectType(agency) && Object.keys(agency.getFields())).toEqual(['id', 'plans']);
  });

  it('describes an entity, and its id, in the words of its owner, however many others describe it', () => {
    const { api, hints } = composition(twoSubgraphs(fields));
    expect(hints).toEqual([]);
    expect(api).toContain('"""An agency (机构)."""\ntype Agency');
    expect(api).toContain('"""Its id (标识), as we write it."""\n  id: ID!');
  });

  it('remarks on what subgraphs describe differently and none of them owns', () => {
    const { hints } = composition(
      subgraphsOf({
        agencies: 'type Query { a: Colour } "Colour (颜色)." enum Colour { RED }',
        plans: 'type Query { b: Colour } "Shade (色调)." enum Colour { RED }',
      }),
    );
    expect(hints).toEqual([expect.stringContaining('INCONSISTENT_DESCRIPTION')]);
  });

  it('refuses subgraphs that do not compose, and names the place of each fault', () => {
    const subgraphs = subgraphsOf({
      agencies: 'type Query { a: Int }\ntype Name { zh: String en: String }',
      plans: 'type Query { b: Int }\ntype Name { zh: String }',
    });
    expect(() => composition(subgraphs)).toThrow(CompositionError);
    expect(() => composition(subgraphs)).toThrow(/"Name\.zh".*agencies\.graphql:4/s);
  });
});
