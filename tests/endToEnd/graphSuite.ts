import { operations } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type RunningGraph } from './graph.js';

const emergencyPlan = 'plan:370306/emergency-management-14fyp';
const emergencyBureau = 'agency:370306/emergency-management-bureau';

const overview = (): string => operations().find(({ name }) => name === 'Overview')?.document ?? '';

/** What every form of the graph answers, on the packaged data. */
export function describeGraph(form: string, open: () => Promise<RunningGraph>): void {
  describe(`the graph as ${form}`, () => {
    let graph: RunningGraph;
    beforeAll(async () => {
      graph = await open();
    }, 120_000);
    afterAll(() => graph?.close());

    it('answers one query that crosses all three subgraphs', async () => {
      const { status, data, errors } = await ask(graph, overview());
      expect(errors ?? []).toEqual([]);
      expect(status).toBe(200);
      expect(data.programme).toMatchObject({
        name: '2022年主城区及全市统筹城建重点项目',
        reports: [
          {
            asOf: '2022-12-08',
            projectCount: 130,
            startedCount: 130,
            completedInvestment: { number: 524, text: '524亿元' },
          },
        ],
        reconciliation: {
          registeredProjects: 0,
          missingProjects: 130,
          missingCompletedInvestment: { text: '524亿元' },
        },
        lead: { name: '淄博市住房和城乡建设局' },
      });
      const printed = data.programme.reports[0].citations.map(({ reported }: { reported: string }) => reported);
      expect(printed).toContain('524亿元');
      const counterparts = data.programme.lead.counterparts.map(({ name }: { name: string }) => name);
      expect(counterparts).toContain('周村区住房和城乡建设局');
      expect(data.agency.tasks.totalCount).toBe(36);
      expect(data.agency.tasks.nodes).toHaveLength(36);
      expect(data.agency.aliases.length).toBeGreaterThan(0);
      expect(data.agency.projects.totalCount).toBe(3);
      expect(data.plan.document.documentNumber).toBe('周政办字〔2021〕35号');
      expect(
        data.plan.document.basedOn.map((basis: { documentNumber: string }) => basis.documentNumber).sort(),
      ).toEqual(['周政发〔2021〕41号', '淄政办字〔2021〕62号']);
      expect(data.plan.targets.totalCount).toBe(115);
    });

    it.each(operations().map(({ name, document, variables }) => ({ name, document, variables })))(
      'answers the named operation $name without an error and not emptily',
      async ({ document, variables }) => {
        const { status, data, errors } = await ask(graph, document, variables);
        expect(errors).toBeUndefined();
        expect(status).toBe(200);
        for (const value of Object.values(data)) expect(value).not.toBeNull();
      },
    );

    it('holds the three boxes of the emergency plan: 14, 25 and 14 numbered items', async () => {
      const page = `query ($after: String) { plan(id: "${emergencyPlan}") { targets(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { id box number citations { locator document { id } } } } } }`;
      const targets: {
        id: string;
        box: string | null;
        number: string | null;
        citations: { document: { id: string } }[];
      }[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await ask(graph, page, { after });
        targets.push(...data.plan.targets.nodes);
        if (!data.plan.targets.pageInfo.hasNextPage) break;
        after = data.plan.targets.pageInfo.endCursor;
      }
      expect(new Set(targets.map(({ id }) => id)).size).toBe(115);
      const items = (box: string) =>
        new Set(targets.filter((target) => target.box === box).map(({ number }) => number?.replace(/\(.*/, ''))).size;
      expect([items('专栏1'), items('专栏2'), items('专栏3')]).toEqual([14, 25, 14]);
      expect(targets.every(({ citations }) => citations.length > 0 && citations[0]?.document.id)).toBe(true);
    });

    it('reads figures as the text means them: a glued numeral, a strict bound, permille, an own date', async () => {
      const { data } = await ask(
        graph,
        `{ hours: target(id: "target:370306/emergency-management-14fyp/box2-07") { number ...figure }
           fire: target(id: "target:370306/emergency-management-14fyp/box1-08") { number ...figure }
           forest: target(id: "target:370306/emergency-management-14fyp/box1-03") { number ...figure }
           forces: target(id: "target:370306/emergency-management-14fyp/box3-08") { number dueOn quantity { value } } }
         fragment figure on Target { comparator dueOn quantity { value unit { code } bound reported text english: text(locale: EN) } }`,
      );
      expect(data.hours).toMatchObject({
        number: '7',
        comparator: 'LTE',
        quantity: { value: '10', unit: { code: 'HOUR' } },
      });
      expect(data.fire).toMatchObject({ comparator: 'LT', quantity: { value: '0.25', bound: 'LESS_THAN' } });
      expect(data.forest).toMatchObject({
        quantity: { value: '0.45', unit: { code: 'PERMILLE' }, reported: '0.45‰以内' },
      });
      expect(data.forces).toEqual({ number: '8', dueOn: '2021-12-31', quantity: null });
    });

    it('lets everybody named in the responsible units of a task be reached, in role', async () => {
      const { data } = await ask(
        graph,
        `{ task(id: "task:370306/emergency-management-14fyp/4-8-5") {
             title assignments { nodes { role wording collective agency { name } } } } }`,
      );
      const misprinted = data.task.assignments.nodes.find(({ wording }: { wording: string }) => wording === '区科技头');
      expect(misprinted).toMatchObject({ role: 'LEAD', agency: { name: expect.stringContaining('科学技术') } });
      expect(data.task.assignments.nodes.some(({ collective }: { collective: boolean }) => collective)).toBe(true);
    });

    it('keeps sources that disagree side by side', async () => {
      const { data } = await ask(
        graph,
        `{ project(id: "project:370300/xiaoqing-navigation") { investments { money { text reported } citations { document { title } } } } }`,
      );
      expect(data.project.investments.map(({ money }: { money: { text: string } }) => money.text).sort()).toEqual([
        '127.07亿元',
        '135.93亿元',
        '约136亿元',
      ]);
    });

    it('pages through all agencies forward and backward and meets each once', async () => {
      const walk = async (size: string, cursor: string, edge: string, more: string): Promise<string[]> => {
        const ids: string[] = [];
        for (let at: string | null = null; ; ) {
          const query = `query ($at: String) { agencies(${size}: 50, ${cursor}: $at) { nodes { id } pageInfo { ${edge} ${more} } } }`;
          const { data }: { data: { agencies: { nodes: { id: string }[]; pageInfo: Record<string, unknown> } } } =
            await ask(graph, query, { at });
          ids.push(...data.agencies.nodes.map(({ id }) => id));
          if (!data.agencies.pageInfo[more]) return ids;
          at = data.agencies.pageInfo[edge] as string;
        }
      };
      const forward = await walk('first', 'after', 'endCursor', 'hasNextPage');
      const backward = await walk('last', 'before', 'startCursor', 'hasPreviousPage');
      const { data } = await ask(graph, '{ agencies(first: 1) { totalCount } }');
      expect(new Set(forward).size).toBe(data.agencies.totalCount);
      expect(forward).toHaveLength(data.agencies.totalCount);
      expect([...backward].sort()).toEqual([...forward].sort());
    });

    it('answers an unknown id with null', async () => {
      const { data, errors } = await ask(
        graph,
        '{ agency(id: "agency:nobody") { name } plan(id: "plan:none") { title } project(id: "project:none") { name } }',
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ agency: null, plan: null, project: null });
    });

    it.each([
      ['a malformed query', '{ agency(id: "x" { name } }', {}, 400, 'GRAPHQL_PARSE_FAILED', undefined],
      ['an unknown field', '{ agencies { nodes { nickname } } }', {}, 400, 'GRAPHQL_VALIDATION_FAILED', undefined],
      [
        'a page over the limit',
        '{ agencies(first: 201) { nodes { id } } }',
        {},
        200,
        'PAGE_SIZE_OUT_OF_RANGE',
        'first',
      ],
      ['a page of nothing', '{ projects(last: 0) { nodes { id } } }', {}, 200, 'PAGE_SIZE_OUT_OF_RANGE', 'last'],
      [
        'both ends at once',
        '{ tasks(first: 1, last: 1) { nodes { id } } }',
        {},
        200,
        'PAGE_DIRECTION_CONFLICT',
        'last',
      ],
      ['a cursor that is none', '{ targets(after: "nonsense") { nodes { id } } }', {}, 200, 'CURSOR_INVALID', 'after'],
      ['a look-up without a key', '{ agency { name } }', {}, 200, 'ARGUMENT_MISSING', 'id, uscc'],
    ])('refuses %s with a code and the place', async (_, query, variables, status, code, field) => {
      const answer = await ask(graph, query, variables);
      expect(answer.status).toBe(status);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code,
        messageZh: expect.stringMatching(/\p{Script=Han}/u),
        requestId: expect.any(String),
      });
      expect(answer.errors?.[0]?.extensions.field).toBe(field);
      if (status === 400) expect(answer.errors?.[0]?.locations?.[0]).toMatchObject({ line: 1 });
      expect(JSON.stringify(answer)).not.toMatch(/node_modules|select |\.ts:|\.js:/);
    });

    it('names the place of a cursor of another list', async () => {
      const { data } = await ask(graph, '{ agencies(first: 1) { pageInfo { endCursor } } }');
      const answer = await ask(graph, 'query ($after: String) { projects(after: $after) { nodes { id } } }', {
        after: data.agencies.pageInfo.endCursor,
      });
      expect(answer.errors?.[0]).toMatchObject({
        path: ['projects'],
        extensions: { code: 'CURSOR_INVALID', field: 'after' },
      });
    });

    it('gives back the request id that the caller sent', async () => {
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'bulletin-42' },
        body: JSON.stringify({ query: `{ agency(id: "${emergencyBureau}") { name } }` }),
      });
      expect(response.headers.get('x-request-id')).toBe('bulletin-42');
    });

    it('is ready, subgraph by subgraph', async () => {
      const response = await fetch(`${graph.url}/readyz`);
      expect(response.status).toBe(200);
      const { subgraphs } = (await response.json()) as {
        subgraphs: Record<string, { status: string; revision: number }>;
      };
      expect(Object.keys(subgraphs).sort()).toEqual(['agencies', 'plans', 'projects']);
      for (const { status, revision } of Object.values(subgraphs))
        expect({ status, revision }).toMatchObject({ status: 'ok' });
    });
  });
}
