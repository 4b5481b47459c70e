import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as agencies from '@zibo-graph/agencies/write';
import * as plans from '@zibo-graph/plans/write';
import * as projects from '@zibo-graph/projects/write';
import {
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './graph.js';
import { type OneProcess, openOneProcess } from './oneProcess.js';
import { apiSchema } from './rootFields.js';

let graph: OneProcess;
beforeAll(async () => {
  graph = await openOneProcess();
}, 120_000);
afterAll(() => graph?.close());

/** The ids of the packaged data, by table. */
const packagedIds = new Map(
  [agencies, plans, projects].flatMap(({ tables, dataFolder }) =>
    tables.flatMap(({ name, columns }): [string, string[]][] => {
      const file = join(dataFolder, `${name}.csv`);
      const { id } = columns as Readonly<Record<string, { kind: string; prefix?: string }>>;
      if (id?.kind !== 'id' || !existsSync(file)) return [];
      const lines = readFileSync(file, 'utf8').matchAll(new RegExp(`^(${id.prefix}:[^,\\r\\n]+),`, 'gm'));
      return [[name, [...lines].map(([, value]) => value as string)]];
    }),
  ),
);

const node = apiSchema.getType('Node');
const nodeTypes = isInterfaceType(node) ? apiSchema.getPossibleTypes(node) : [];

/** Of each type a field that its owner alone can answer, and always does. */
const fragments = nodeTypes.map((type) => {
  const owned = Object.values(type.getFields()).find(
    ({ name, type: fieldType, args }) =>
      name !== 'id' &&
      isNonNullType(fieldType) &&
      isLeafType(getNullableType(fieldType)) &&
      !args.some(isRequiredArgument),
  );
  return `... on ${type.name} { ${type.name}: ${owned?.name} }`;
});
const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ${fragments.join(' ')} } }`;

/** The types of which the packaged data has something: nobody has published a review of a target. */
const packagedTypes = nodeTypes.map(({ name }) => name).filter((name) => name !== 'TargetReview');

/** The table of each type, as the first test finds them. */
const tableOf = new Map<string, string>();

describe('everything that has an id in the graph', () => {
  it('is found by its id and answered by the subgraph that owns it', async () => {
    for (const [table, ids] of packagedIds) {
      const some = ids.slice(0, 200);
      const { data, errors } = await ask(graph, query, { ids: some });
      expect(errors).toBeUndefined();
      const there = data.nodes.filter((one: unknown) => one !== null);
      if (there.length === 0) continue;
      expect(
        there.map(({ id }: { id: string }) => id),
        table,
      ).toEqual(some);
      const [{ __typename }] = there;
      for (const one of there) expect(one, one.id).toMatchObject({ __typename, [__typename]: expect.anything() });
      tableOf.set(__typename, table);
    }
    expect([...tableOf.keys()].sort()).toEqual([...packagedTypes].sort());
  });
});

interface Identified {
  readonly __typename: string;
  readonly id: string;
}

/** Each field of a type, which needs no argument, that leads to things with an id, be it through what has none; of connections a short page. */
function identities(type: GraphQLObjectType, way: readonly string[] = []): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    const target = getNamedType(fieldType);
    if (!isCompositeType(target) || args.some(isRequiredArgument) || way.includes(target.name)) return [];
    const page = args.some((arg) => arg.name === 'first') ? '(first: 2)' : '';
    const isIdentified = isInterfaceType(target) || nodeTypes.some((one) => one.name === target.name);
    if (isIdentified) return [`${name}${page} { __typename id }`];
    const below = isObjectType(target) ? identities(target, [...way, target.name]) : [];
    return below.length > 0 ? [`${name}${page} { ${below.join(' ')} }`] : [];
  });
}

/** Whatever of an answer says its type and its id. */
function identifiedIn(value: unknown): Identified[] {
  if (Array.isArray(value)) return value.flatMap(identifiedIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(identifiedIn);
  return 'id' in value ? [value as Identified, ...below] : below;
}

describe('an id, wherever it is met in the graph,', () => {
  it('is found by node as a thing of the same type', async () => {
    const met = new Map<string, string>();
    const collect = async (document: string, variables = {}) => {
      const { data, errors } = await ask(graph, document, variables);
      expect(errors).toBeUndefined();
      for (const { id, __typename } of identifiedIn(data)) {
        expect(met.get(id) ?? __typename, id).toBe(__typename);
        met.set(id, __typename);
      }
    };
    await collect('{ findings(first: 200) { __typename id } evaluationRules { __typename id } }');
    for (const type of nodeTypes) {
      const ofType = packagedIds.get(tableOf.get(type.name) ?? '') ?? [];
      const ids = ofType.filter((_, index) => index % Math.ceil(ofType.length / 2) === 0);
      for (const field of ['__typename id', ...identities(type)]) {
        await collect(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${field} } } }`, { ids });
      }
    }
    const all = [...met];
    for (let start = 0; start < all.length; start += 200) {
      const page = all.slice(start, start + 200);
      const { data } = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
        ids: page.map(([id]) => id),
      });
      expect(data.nodes).toEqual(page.map(([id, __typename]) => ({ __typename, id })));
    }
    expect([...new Set(met.values())].sort()).toEqual([...packagedTypes].sort());
  });
});
