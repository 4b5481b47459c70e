import { type AggregateKey, atRevision, dateKey } from '@zibo-graph/database';
import { codelist } from '@zibo-graph/schema';
import { type RawBuilder, sql } from 'kysely';
import { agencies_reference, areas_reference } from '../copies.js';
import { milestones, programme_memberships, programmes } from '../tables.js';
import { versionsOf } from './versionsOf.js';

/** Which projects are grouped. */
export interface GroupedProjects {
  readonly revision: number;
  /** A query of their ids, each once; all if not given. */
  readonly among: RawBuilder<unknown> | undefined;
}

/** By what projects, aliased `t`, are grouped: the keys, and the joins that their values need, one row to a project. */
export interface ProjectKeys<Dimension extends ProjectDimension> {
  readonly keys: Readonly<Record<Dimension, AggregateKey>>;
  readonly joins: RawBuilder<unknown>;
}

/** By what projects can be grouped, as the schema has it. */
export type ProjectDimension = keyof ReturnType<typeof keysAt>;

type Join = 'area' | 'lead' | 'membership' | 'start' | 'completion';

interface DimensionKey extends AggregateKey {
  readonly join?: Join;
}

/** The keys of dimensions; a project has every value of it at most once. */
export function projectKeys<Dimension extends ProjectDimension>(
  dimensions: readonly Dimension[],
  projects: GroupedProjects,
): ProjectKeys<Dimension> {
  const known: Readonly<Record<ProjectDimension, DimensionKey>> = keysAt(projects.revision);
  const keys = dimensions.map((dimension) => [dimension, known[dimension]] as const);
  const joins = new Set(keys.flatMap(([, { join }]) => (join ? [join] : [])));
  return {
    keys: Object.fromEntries(keys) as Record<Dimension, AggregateKey>,
    joins: sql.join(
      [...joins].map((join) => joinOf(join, projects)),
      sql` `,
    ),
  };
}

const codes = (list: string): string[] => codelist(list).entries.map(({ code }) => code);

function keysAt(revision: number) {
  const idsOf = (table: typeof areas_reference | typeof agencies_reference | typeof programmes) => () =>
    sql`select entity.id from ${atRevision(table, revision, 'entity', ['id'])}`;
  return {
    AREA: { value: sql`t.area_id`, domain: idsOf(areas_reference) },
    AREA_KIND: { value: sql`area.kind`, join: 'area', domain: codes('areaKind') },
    SECTOR: { value: sql`t.sector`, domain: codes('sector') },
    STAGE: { value: sql`t.stage`, domain: codes('projectStage') },
    LEAD: { value: sql`t.lead_id`, domain: idsOf(agencies_reference) },
    LEAD_KIND: { value: sql`lead.kind`, join: 'lead', domain: codes('agencyKind') },
    LEAD_LEVEL: { value: sql`lead.level`, join: 'lead', domain: codes('administrativeLevel') },
    PROGRAMME: {
      ...{ value: sql`membership.programmes`, many: true, join: 'membership' },
      domain: idsOf(programmes),
    },
    ...milestoneKeys('START', 'start'),
    ...milestoneKeys('COMPLETION', 'completion'),
  } satisfies Record<string, DimensionKey>;
}

/** A milestone of which only the year is known lies in no quarter. */
function milestoneKeys<Kind extends 'START' | 'COMPLETION'>(kind: Kind, join: Join) {
  const happened = sql.ref(`${join}.happened`);
  const day = sql`rpad(${happened}, 10, '-01-01')::date`;
  return {
    [`${kind}_YEAR`]: { ...dateKey(day, 'YEAR'), join },
    [`${kind}_QUARTER`]: { ...dateKey(sql`case when length(${happened}) > 4 then ${day} end`, 'QUARTER'), join },
    [`${kind}_FIVE_YEARS`]: { ...dateKey(day, 'FIVE_YEARS'), join },
  } as Record<`${Kind}_${'YEAR' | 'QUARTER' | 'FIVE_YEARS'}`, DimensionKey>;
}

function joinOf(join: Join, { revision, among }: GroupedProjects): RawBuilder<unknown> {
  switch (join) {
    case 'area':
      return sql`left join ${atRevision(areas_reference, revision, 'area', ['id', 'kind'])} on area.id = t.area_id`;
    case 'lead':
      return sql`left join ${atRevision(agencies_reference, revision, 'lead', ['id', 'kind', 'level'])} on lead.id = t.lead_id`;
    case 'membership':
      return sql`left join (
        select project_id, array_agg(programme_id) as programmes
        from ${versionsOf({ table: programme_memberships, alias: 'link', revision, among })} group by project_id
      ) membership on membership.project_id = t.id`;
    default: {
      const where = sql<boolean>`met.kind = ${join.toUpperCase()} and met.status = 'MET'`;
      // Of one year, a month or a day comes before the year alone: it says more.
      return sql`left join (
        select project_id, rtrim(min(happened || '~'), '~') as happened
        from ${versionsOf({ table: milestones, alias: 'met', revision, where, among })} group by project_id
      ) as ${sql.ref(join)} on ${sql.ref(join)}.project_id = t.id`;
    }
  }
}
