import { describe, expect, it } from 'vitest';
import { twoSubgraphs } from '../../tests/subgraphsOf.js';
import { entitiesOf } from '../entities.js';
import { parentTypes, resolverTypes } from '../resolverTypes.js';

const subgraphs = twoSubgraphs({
  root: 'plan: Plan plans: PlanConnection',
  edge: 'issuer: Agency period: Period',
  extension: `plans: [Plan!] }
    type PlanConnection { nodes: [Plan!]! } enum Colour { RED } type Period { start: String`,
});
const { entities } = entitiesOf(subgraphs);
const [, plans] = subgraphs as [never, (typeof subgraphs)[number]];
const rows =
  'export interface PlanRow { id: string }\nexport type PlanPage = Page<PlanRow>;\nexport interface RoadRow {}\n';
const values = 'export interface PeriodValue { start: string }\n';

describe('the parent types of resolvers', () => {
  it('are the rows, pages and values of that name, and an id for what another subgraph owns', () => {
    expect(parentTypes(plans, entities, { rows, values })).toEqual({
      Agency: '{ readonly id: string }',
      Plan: '../rows.js#PlanRow',
      PlanConnection: '../rows.js#PlanPage',
      Period: '@zibo-graph/subgraph-kit#PeriodValue',
    });
  });

  it('are a row of their own where the subgraph has one for an entity of another', () => {
    const own = parentTypes(plans, entities, { rows: 'export interface AgencyRow {}', values: '' });
    expect(own).toEqual({ Agency: '../rows.js#AgencyRow' });
  });

  it('are only types that are exported', () => {
    expect(parentTypes(plans, entities, { rows: 'interface PlanRow {}', values: '' })).not.toHaveProperty('Plan');
  });
});

describe('the generated types', () => {
  it('take parents and context by type-only imports, and write enums as unions of their values', async () => {
    const code = await resolverTypes(plans, entities, { rows, values });
    expect(code).toContain("import type { PlanRow, PlanPage } from '../rows.js';");
    expect(code).toContain("import type { PeriodValue } from '@zibo-graph/subgraph-kit';");
    expect(code).toContain("import type { Context } from '../context.js';");
    expect(code).toMatch(/export type Colour =\s+\| 'RED';/);
    expect(code).not.toMatch(/^import \{|^export enum/m);
  });

  it('give an entity a reference resolver, whose reference has its key', async () => {
    const code = await resolverTypes(plans, entities, { rows, values });
    expect(code).toMatch(/PlanResolvers<.*> = \{\s+__resolveReference\?: ReferenceResolver<.*ResolversTypes\['Plan'\]/);
  });

  it('are the same each time', async () => {
    const modules = { rows, values };
    expect(await resolverTypes(plans, entities, modules)).toBe(await resolverTypes(plans, entities, modules));
  });
});
