import { type RecordValues, replaceDataset } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import { localSubgraph } from '@zibo-graph/gateway';
import { tables } from '@zibo-graph/plans/write';
import { operations } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './graph.js';
import { type OneProcess, openOneProcess } from './oneProcess.js';

const overview = operations().find(({ name }) => name === 'Overview')?.document ?? '';

describe('what the overview costs', () => {
  const fetches: string[] = [];
  let graph: OneProcess;
  beforeAll(async () => {
    graph = await openOneProcess((subgraph) => {
      const connection = localSubgraph(subgraph);
      return {
        ...connection,
        openSession(options) {
          const session = connection.openSession(options);
          return {
            execute(operation) {
              fetches.push(subgraph.name);
              return session.execute(operation);
            },
          };
        },
      };
    });
  });
  afterAll(() => graph?.close());

  /** Gives the bureau of the overview more tasks, in a data set of their own. */
  const addTasks = async (count: number): Promise<void> => {
    const cited = { document_id: 'document:zhouzhengbanzi-2021-35', locator: '测试' };
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const taskRecords = numbers.map((number) => ({
      ...{ id: `task:test/${number}`, plan_id: 'plan:370306/childcare-services-2021', parent_id: null, kind: 'TASK' },
      ...{ number: `${number}`, position: 1000 + number, section_zh: null, section_en: null },
      ...{ title_zh: `任务${number}`, title_en: `Task ${number}`, due_on: null, ...cited },
    }));
    const assignmentRecords = numbers.map((number) => ({
      ...{
        id: `assignment:test/${number}`,
        task_id: `task:test/${number}`,
        target_id: null,
        role: 'LEAD',
        position: 1,
      },
      ...{
        agency_id: 'agency:370306/emergency-management-bureau',
        inherited: false,
        collective: false,
        wording: '区应急局',
      },
      ...cited,
    }));
    const records = new Map<string, RecordValues[]>([
      ['tasks', taskRecords],
      ['assignments', assignmentRecords],
    ]);
    const content = {
      subgraph: 'plans' as const,
      dataset: 'test',
      tables: tables.map((table) => ({ table, records: records.get(table.name) ?? [] })),
    };
    await graph.database.kysely.transaction().execute((transaction) => replaceDataset(transaction, content));
    for (const subgraph of graph.subgraphs) await subgraph.refreshRevision();
  };

  const cost = async (
    query: string,
  ): Promise<{ fetches: Record<string, number>; statements: number; shapes: number }> => {
    fetches.length = 0;
    const statements = await statementsOf(graph.database, async () => {
      expect((await ask(graph, query)).errors).toBeUndefined();
    });
    const counted: Record<string, number> = {};
    for (const name of fetches) counted[name] = (counted[name] ?? 0) + 1;
    // How many rows a page has is no other read, though it stands in the text of some.
    const shapes = new Set(statements.map(({ sql }) => sql.replaceAll(/\blimit (\$?\d+)/g, 'limit n')));
    return { fetches: counted, statements: statements.length, shapes: shapes.size };
  };

  // 18 different reads. Two of them, documents and agencies by id, are wanted at several places of the query: whether
  // these meet in one batch is a matter of timing, so that up to four more statements are spent.
  const most = 22;

  it('is 10 fetches and 18 different statements, none of them often', async () => {
    const { fetches, shapes, statements } = await cost(overview);
    expect(fetches).toEqual({ agencies: 3, plans: 4, projects: 3 });
    expect(shapes).toBe(18);
    expect(statements).toBeLessThanOrEqual(most);
  });

  it('does not depend on how many rows come back', async () => {
    await addTasks(300);
    const answer = await ask(graph, overview);
    expect(answer.data.agency.tasks).toMatchObject({ totalCount: 336, nodes: { length: 50 } });
    const { fetches, shapes, statements } = await cost(overview);
    expect({ fetches, shapes }).toEqual({ fetches: { agencies: 3, plans: 4, projects: 3 }, shapes: 18 });
    expect(statements).toBeLessThanOrEqual(most);
  });

  it('is nothing for a count that nobody asked for', async () => {
    const counted = await cost('{ agencies(first: 5) { totalCount nodes { id } } }');
    const uncounted = await cost('{ agencies(first: 5) { nodes { id } } }');
    expect([counted.statements, uncounted.statements]).toEqual([2, 1]);
  });
});
