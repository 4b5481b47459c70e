import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { naiveSums, type PlainProject } from './naiveInvestment.js';
import { investment, membership, programme, project, type TestRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

/** One of some items, by chance that is the same at every run. */
const pick = <T>(place: string, items: readonly T[]): T =>
  items[createHash('sha256').update(place).digest().readUInt32BE() % items.length] as T;

const areas = Array.from({ length: 8 }, (_, index) => `area:${index}`);
const programmes = ['programme:1', 'programme:2', 'programme:3'];
const days = [null, '2021-06-30', '2021-12-31', '2022-12-31'];

/** Sixty projects: some are part of one that came before, some have amounts that clash. */
const projects = Array.from({ length: 60 }, (_, index): PlainProject & { readonly area: string } => {
  const id = `project:${index}`;
  const draw = <T>(what: string, items: readonly T[]) => pick(`${index}/${what}`, items);
  const count = draw('count', [0, 1, 2, 3]);
  return {
    id,
    area: draw('area', areas),
    parent:
      index > 0 && draw('nested', [true, false, false]) ? `project:${draw('parent', [...Array(index).keys()])}` : null,
    groups: programmes.filter((name) => draw(name, [true, false, false])),
    amounts: Array.from({ length: count }, (_, place) => ({
      id: `investment:${index}-${place}`,
      kind: draw(`kind ${place}`, ['TOTAL_PLANNED', 'APPROVED_BUDGET', 'COMPLETED_TO_DATE']),
      amount: draw(`amount ${place}`, [1, 2, 2, 2]),
      bound: draw(`bound ${place}`, ['EXACT', 'EXACT', 'AT_LEAST'] as const),
      day: draw(`day ${place}`, days),
      document: draw(`document ${place}`, ['document:one', 'document:two']),
    })),
  };
});
const all = new Map(projects.map((each) => [each.id, each]));

beforeAll(async () => {
  world = await openWorld([
    ...programmes.map((id) => programme(id)),
    ...projects.flatMap(({ id, area, parent, groups, amounts }): TestRecord[] => [
      project(id, { area_id: area, parent_id: parent }),
      ...groups.map((name) => membership(name, id)),
      ...amounts.map(({ id: name, kind, amount, bound, day, document }) =>
        investment(name, id, kind, `${amount}`, { bound, as_of: day, document_id: document }),
      ),
    ]),
  ]);
});
afterAll(() => world.database.close());

interface Group {
  readonly key: readonly { readonly value: string | null }[];
  readonly investments: readonly {
    readonly kind: string;
    readonly projectCount: number;
    readonly sum: { readonly amount: string } | null;
  }[];
}
interface Answer {
  readonly groups: readonly Group[];
  readonly rest: Group;
  readonly total: Group;
}
const figures = '{ key { value } investments { kind projectCount sum { amount } } }';
const aggregate = async (args: string): Promise<Answer> => {
  const { data } = await world.run(
    `{ projectAggregate(${args}) { groups ${figures} rest ${figures} total ${figures} } }`,
  );
  return (data as { projectAggregate: Answer }).projectAggregate;
};
const found = ({ investments }: Group) =>
  new Map(
    investments.map(({ kind, projectCount: count, sum }) => [
      kind,
      { projects: count, sum: sum && Number(sum.amount) },
    ]),
  );

type Project = (typeof projects)[number];
const dimensions: readonly [string, (of: Project) => readonly (string | null)[]][] = [
  ['AREA', ({ area }) => [area]],
  ['PROGRAMME', ({ groups }) => (groups.length > 0 ? groups : [null])],
];

describe.each([null, '2021-12-31', '2022-12-31'])('investment as of %s, refused where it clashes', (asOf) => {
  const on = `asOf: ${JSON.stringify(asOf)}`;

  it.each(dimensions)('by %s, of the rest and of all is what is added up by hand', async (dimension, groupsOf) => {
    const { groups, rest, total } = await aggregate(`groupBy: [${dimension}], first: 2, ${on}`);
    const shown = groups.map(({ key }) => key[0]?.value ?? null);
    const expected = shown.map((id) =>
      naiveSums(
        projects.filter((each) => groupsOf(each).includes(id)),
        all,
        asOf,
      ),
    );
    expect(groups.map(found)).toEqual(expected);
    const others = projects.filter((each) => groupsOf(each).some((id) => !shown.includes(id)));
    expect([found(rest), found(total)]).toEqual([naiveSums(others, all, asOf), naiveSums(projects, all, asOf)]);
  });

  it('of each area alone, by condition, is what is added up by hand, and in some of them refused, in others not', async () => {
    const totals = [];
    for (const area of areas) {
      const { total } = await aggregate(`groupBy: [], where: { area: { eq: "${area}" } }, ${on}`);
      totals.push(found(total));
    }
    expect(totals).toEqual(
      areas.map((area) =>
        naiveSums(
          projects.filter((each) => each.area === area),
          all,
          asOf,
        ),
      ),
    );
    const refused = totals.flatMap((sums) => [...sums.values()].map(({ sum }) => sum === null));
    expect(new Set(refused)).toEqual(new Set([true, false]));
  });
});
