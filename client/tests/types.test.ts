import { describe, expectTypeOf, it } from 'vitest';
import {
  AgencyPages,
  AgencyTasks,
  type AgencyTasksData,
  type Client,
  type createClient,
  Overview,
  type OverviewData,
  operationOf,
  type PartialResult,
  type ProjectStage,
  type TypedDocument,
  WhoLeadsWhat,
} from '../src/index.js';

/** What a call to the client would be; the compiler looks at it, nothing calls it. */
const compiled = (_use: (client: Client) => unknown): void => {};

describe('the types of the client', () => {
  it('are those of the data, nullable where the graph may have nothing', () => {
    expectTypeOf<ReturnType<typeof createClient>>().toEqualTypeOf<Client>();
    compiled((client) => expectTypeOf(client.run(Overview)).resolves.toEqualTypeOf<OverviewData>());
    type Programme = NonNullable<OverviewData['programme']>;
    expectTypeOf<Programme['name']>().toEqualTypeOf<string>();
    expectTypeOf<Programme['reports'][number]['projectCount']>().toEqualTypeOf<number | null>();
    type Task = NonNullable<NonNullable<OverviewData['agency']>['tasks']>['nodes'][number];
    expectTypeOf<NonNullable<Task['projects']>['nodes'][number]['stage']>().toEqualTypeOf<ProjectStage>();
  });

  it('have every variable that the operation declares, and ask for those that it needs', () => {
    compiled((client) => client.run(AgencyTasks, { agency: 'agency:1' }));
    compiled((client) => client.run(AgencyTasks, { agency: 'agency:1', first: 5, after: null }));
    compiled((client) => client.run(AgencyPages));
    // @ts-expect-error: it needs an agency
    compiled((client) => client.run(WhoLeadsWhat));
    // @ts-expect-error: it needs an agency
    compiled((client) => client.run(AgencyTasks, { first: 5 }));
    // @ts-expect-error: an id is text
    compiled((client) => client.run(AgencyTasks, { agency: 1 }));
    // @ts-expect-error: it declares no $last
    compiled((client) => client.run(AgencyPages, { last: 5 }));
    // @ts-expect-error: it declares none
    compiled((client) => client.run(Overview, { first: 5 }));
  });

  it('are those of a document that was generated with its types', () => {
    type Mine = TypedDocument<{ plan: { title: string } | null }, { id: string; first?: number }>;
    compiled((client) =>
      expectTypeOf(client.run(operationOf({} as Mine), { id: 'plan:1' })).resolves.toEqualTypeOf<{
        plan: { title: string } | null;
      }>(),
    );
    // @ts-expect-error: it needs an id
    compiled((client) => client.run(operationOf({} as Mine), { first: 1 }));
  });

  it('are the same with errors beside the data', () => {
    compiled((client) =>
      expectTypeOf(client.runPartial(Overview)).resolves.toEqualTypeOf<PartialResult<OverviewData>>(),
    );
  });

  it('let only an operation with $after be paged, and only a list be picked', () => {
    type Tasks = NonNullable<NonNullable<AgencyTasksData['agency']>['tasks']>;
    compiled((client) => {
      const pages = client.pages(AgencyTasks, { agency: 'agency:1' }, ({ agency }) => agency?.tasks);
      expectTypeOf(pages).toEqualTypeOf<AsyncGenerator<Tasks, void, undefined>>();
    });
    // @ts-expect-error: it declares no $after
    compiled((client) => client.pages(Overview, {}, ({ agency }) => agency?.tasks));
    // @ts-expect-error: it declares variables, and no $after
    compiled((client) => client.pages(WhoLeadsWhat, { agency: 'agency:1' }, () => null));
    // @ts-expect-error: an agency is no list
    compiled((client) => client.pages(AgencyTasks, { agency: 'agency:1' }, ({ agency }) => agency));
  });
});
