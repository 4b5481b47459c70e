import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as agencies from '@zibo-graph/agencies';
import * as plans from '@zibo-graph/plans';
import * as projects from '@zibo-graph/projects';
import { getNullableType, isInterfaceType, isLeafType, isNonNullType, isRequiredArgument } from 'graphql';
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

describe('everything that has an id in the graph', () => {
  it('is found by its id and answered by the subgraph that owns it', async () => {
    const found = new Map<string, string>();
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
      found.set(__typename, table);
    }
    expect([...found.keys()].sort()).toEqual(nodeTypes.map(({ name }) => name).sort());
  });
});
