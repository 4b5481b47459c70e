/** A project and its amounts, as plain as can be. */
export interface PlainProject {
  readonly id: string;
  readonly parent: string | null;
  /** The groups that it is in. */
  readonly groups: readonly string[];
  readonly amounts: readonly PlainAmount[];
}

/** An amount of a project: exact, or at least so much. */
export interface PlainAmount {
  readonly id: string;
  readonly kind: string;
  readonly amount: number;
  readonly bound: 'EXACT' | 'AT_LEAST';
  readonly day: string | null;
  readonly document: string;
}

/** What investment of a kind is expected of projects: the sum is null where it means nothing. */
export interface PlainSum {
  readonly projects: number;
  readonly sum: number | null;
}

const totals = ['TOTAL_PLANNED', 'APPROVED_BUDGET'];

/** Adds up amounts of projects by kind, step by step as the schema says it: null where they clash. */
export function naiveSums(
  members: readonly PlainProject[],
  all: ReadonlyMap<string, PlainProject>,
  asOf: string | null,
): Map<string, PlainSum> {
  const sums = new Map<string, PlainSum>();
  for (const kind of new Set(members.flatMap(({ amounts }) => amounts.map((amount) => amount.kind)))) {
    const latest = new Map(
      members.flatMap((project) => {
        const amount = latestOf(project, kind, asOf);
        return amount ? [[project, amount] as const] : [];
      }),
    );
    if (latest.size === 0) continue;
    const nested = [...latest.keys()].some((project) => ancestorsOf(project, all).some((whole) => latest.has(whole)));
    const disputed = [...latest].some(([project, amount]) => isDisputed(amount, known(project, asOf)));
    const days = new Set([...latest.values()].map(({ day }) => day));
    const clash = nested || disputed || (!totals.includes(kind) && days.size > 1);
    const sum = [...latest.values()].reduce((before, { amount }) => before + amount, 0);
    sums.set(kind, { projects: latest.size, sum: clash ? null : sum });
  }
  return sums;
}

const known = ({ amounts }: PlainProject, asOf: string | null) =>
  amounts.filter(({ day }) => asOf === null || (day !== null && day <= asOf));

function latestOf(project: PlainProject, kind: string, asOf: string | null): PlainAmount | undefined {
  const rank = ({ day, id }: PlainAmount) => `${day ?? ''} ${id}`;
  const ofKind = known(project, asOf).filter((amount) => amount.kind === kind);
  return ofKind.sort((one, other) => (rank(one) < rank(other) ? 1 : -1))[0];
}

function ancestorsOf({ parent }: PlainProject, all: ReadonlyMap<string, PlainProject>): PlainProject[] {
  const above = parent === null ? undefined : all.get(parent);
  return above ? [above, ...ancestorsOf(above, all)] : [];
}

const isDisputed = (one: PlainAmount, others: readonly PlainAmount[]) =>
  others.some((other) => {
    const ofOneThing =
      (totals.includes(one.kind) && totals.includes(other.kind)) || (one.kind === other.kind && one.day === other.day);
    return ofOneThing && one.document !== other.document && !canBothBeTrue(one, other);
  });

function canBothBeTrue(one: PlainAmount, other: PlainAmount): boolean {
  if (one.bound === 'EXACT' && other.bound === 'EXACT') return one.amount === other.amount;
  if (one.bound === 'EXACT') return one.amount >= other.amount;
  return other.bound === 'AT_LEAST' || other.amount >= one.amount;
}
