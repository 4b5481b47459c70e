import { parse, Source } from 'graphql';
import type { SubgraphName } from '../src/sdl.js';
import type { SubgraphSource } from '../tools/sources.js';

const head = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external"])
`;

/** A subgraph of a test, under the head that every subgraph has: its own first line is line 3. */
export const subgraphOf = (name: SubgraphName, sdl: string): SubgraphSource => ({
  name,
  document: parse(new Source(head + sdl, `${name}.graphql`)),
});

/** The subgraphs of a test, by name. */
export const subgraphsOf = (sdls: Partial<Record<SubgraphName, string>>): SubgraphSource[] =>
  (['agencies', 'plans', 'projects'] as const).flatMap((name) => {
    const sdl = sdls[name];
    return sdl === undefined ? [] : [subgraphOf(name, sdl)];
  });

/** Two subgraphs in which plans leads to, and adds to, an entity that agencies owns. */
export const twoSubgraphs = (plansFields: { root: string; edge: string; extension: string }): SubgraphSource[] =>
  subgraphsOf({
    agencies: `type Query { agency: Agency }
      "An agency (机构)." type Agency @key(fields: "id") { "Its id (标识), as we write it." id: ID! }`,
    plans: `type Query { ${plansFields.root} }
      "A plan (规划)." type Plan @key(fields: "id") { "Id (标识)." id: ID! ${plansFields.edge} }
      "An agency, of the agencies subgraph (机构)." type Agency @key(fields: "id") { "Id (标识)." id: ID! ${plansFields.extension} }`,
  });
