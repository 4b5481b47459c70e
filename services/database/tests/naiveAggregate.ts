/** A row of the works that the tests of aggregates group; money in fen. */
export interface Work {
  readonly id: string;
  readonly area: string | null;
  readonly stage: string;
  readonly started: string | null;
  readonly fen: bigint | null;
  readonly agencies: readonly string[];
}

/** The keys by which works are grouped: every value a work has of each, null where it has none. */
export const naiveKeys = {
  area: (work: Work) => [work.area],
  stage: (work: Work) => [work.stage],
  year: (work: Work) => [work.started?.slice(0, 4) ?? null],
  agency: (work: Work) => (work.agencies.length > 0 ? [...new Set(work.agencies)] : [null]),
};

export type KeyName = keyof typeof naiveKeys;

export interface NaiveRequest {
  readonly keys: readonly KeyName[];
  readonly domains?: Partial<Record<KeyName, (occurring: readonly (string | null)[]) => readonly string[]>>;
  readonly emptyGroups: boolean;
  readonly having?: (values: NaiveValues) => boolean;
  /** Sorts before the default order, which settles what it leaves equal. */
  readonly compare?: (one: NaiveGroup, other: NaiveGroup) => number;
  readonly first: number;
}

export interface NaiveValues {
  readonly count: number;
  readonly measures: { sum: string | null; valued: number; earliest: string | null; latest: string | null };
  readonly ids: readonly string[];
}

export interface NaiveGroup extends NaiveValues {
  readonly keys: Partial<Record<KeyName, string | null>>;
}

/** What `aggregate` is to give, worked out row by row. */
export function naiveAggregate(works: readonly Work[], request: NaiveRequest) {
  const { keys, having = () => true, compare = () => 0, first } = request;
  const members = new Map<string, Work[]>();
  for (const work of works) {
    for (const combination of product(keys.map((key) => naiveKeys[key](work)))) {
      const name = JSON.stringify(combination);
      members.set(name, [...(members.get(name) ?? []), work]);
    }
  }
  if (request.emptyGroups || keys.length === 0) {
    const occurring = [...members.keys()].map((name): (string | null)[] => JSON.parse(name));
    const domains = keys.map((key, index) => {
      const values = [...new Set(occurring.map((combination) => combination[index] ?? null))];
      return request.domains?.[key]?.(values) ?? values;
    });
    for (const combination of product(domains)) {
      const name = JSON.stringify(combination);
      if (!members.has(name)) members.set(name, []);
    }
  }
  const all = [...members]
    .map(([name, rows]): NaiveGroup & { rows: Work[] } => {
      const values: (string | null)[] = JSON.parse(name);
      return { keys: Object.fromEntries(keys.map((key, index) => [key, values[index]])), ...valuesOf(rows), rows };
    })
    .sort((one, other) => compare(one, other) || other.count - one.count || compareKeys(keys, one, other));
  const fulfilling = all.filter(having);
  const shown = fulfilling.slice(0, first);
  const left = all.filter((group) => !shown.includes(group));
  return {
    groups: shown.map(({ rows: _, ...group }) => group),
    groupCount: fulfilling.length,
    rest:
      left.length === 0 ? null : { ...valuesOf(new Set(left.flatMap(({ rows }) => rows))), groupCount: left.length },
    total: valuesOf(works),
  };
}

/** Compares texts by code point, nulls last. */
export function compareTexts(one: string | null | undefined, other: string | null | undefined): number {
  if (one == null || other == null) return Number(one == null) - Number(other == null);
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function compareKeys(keys: readonly KeyName[], one: NaiveGroup, other: NaiveGroup): number {
  return keys.map((key) => compareTexts(one.keys[key], other.keys[key])).find((order) => order !== 0) ?? 0;
}

function valuesOf(works: Iterable<Work>): NaiveValues {
  const rows = [...works];
  const amounts = rows.flatMap(({ fen }) => (fen === null ? [] : [fen]));
  const dates = rows.flatMap(({ started }) => (started === null ? [] : [started])).sort();
  return {
    count: rows.length,
    measures: {
      sum: amounts.length === 0 ? null : yuan(amounts.reduce((sum, amount) => sum + amount, 0n)),
      valued: amounts.length,
      earliest: dates[0] ?? null,
      latest: dates.at(-1) ?? null,
    },
    ids: rows.map(({ id }) => id).sort(compareTexts),
  };
}

/** An amount in fen as SQL prints it in yuan. */
export function yuan(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((made, list) => made.flatMap((head) => list.map((item) => [...head, item])), [[]]);
