import { type Link, selectLinks } from '@zibo-graph/database';
import type { CheckContext, DatasetCheck } from './DatasetCheck.js';
import { groupBy } from './findings/groupBy.js';
import { Fault, type Issue } from './issue.js';
import type { LoadedTable } from './LoadedTable.js';
import { isMutual, type LinkedTable, linksOf } from './linkedTables.js';
import { findLoops } from './loops.js';

/** A loop of more rows than this is told by its first ones. */
const mostMembers = 20;

/** A way from one id to the next, and where it stands: a row of the files, or another data set. */
interface Step extends Omit<Link, 'dataset'> {
  readonly index: number | null;
  readonly dataset: string;
}

/**
 * No row may be part of itself: an area, an agency, a task or a project its own parent, a document based on itself, be it over
 * others, and be those others in further data sets.
 */
export const checkLoops: DatasetCheck = async (context) => {
  const issues: Issue[] = [];
  for (const loaded of context.dataset.tables) {
    for (const linked of linksOf(loaded.table)) {
      const steps = await followed(ownSteps(loaded, linked, context), linked, context);
      for (const ofKind of byKind(steps, linked)) {
        const loops = findLoops(ofKind).filter((loop) => loop.some(({ index }) => index !== null));
        for (const loop of loops) issues.push(issueOf(loop, loaded, linked));
      }
    }
  }
  return issues;
};

function ownSteps({ records }: LoadedTable, { from, to, kind }: LinkedTable, { dataset }: CheckContext): Step[] {
  return records.flatMap((record, index) => {
    const [start, end] = [record[from], record[to]];
    if (typeof start !== 'string' || typeof end !== 'string') return [];
    return [{ from: start, to: end, kind: kind === null ? null : String(record[kind]), index, dataset: dataset.name }];
  });
}

/** The steps of the files, and those of other data sets that go on from them. */
async function followed(
  own: readonly Step[],
  linked: LinkedTable,
  { dataset, databases }: CheckContext,
): Promise<Step[]> {
  const steps = [...own];
  const asked = new Set<string>();
  // A row stands in one data set only: where the files have it, no other data set says what it is part of.
  const mayGoOn = (id: string): boolean =>
    !asked.has(id) && (linked.from !== 'id' || !dataset.get(linked.table).hasId(id));
  let ends = new Set(own.map(({ to }) => to).filter(mayGoOn));
  while (ends.size > 0) {
    for (const id of ends) asked.add(id);
    const further = await selectLinks(databases[linked.table.subgraph], linked.table, linked, [...ends], dataset.name);
    steps.push(...further.map((link) => ({ ...link, index: null })));
    ends = new Set(further.map(({ to }) => to).filter(mayGoOn));
  }
  return steps;
}

/** Steps that go on from each other; of those that may come back, only what leads to itself at once. */
function byKind(steps: readonly Step[], linked: LinkedTable): Step[][] {
  return [...groupBy(steps, ({ kind }) => kind ?? '').values()].map((ofKind) =>
    isMutual(linked, ofKind[0].kind) ? ofKind.filter(({ from, to }) => from === to) : ofKind,
  );
}

function issueOf(loop: readonly Step[], loaded: LoadedTable, { to }: LinkedTable): Issue {
  // Told from a row of the files, for that is where it can be mended.
  const start = loop.findIndex(({ index }) => index !== null);
  const steps = [...loop.slice(start), ...loop.slice(0, start)];
  const members = steps.slice(0, mostMembers).map(({ from, index, dataset }) => {
    const place = index === null ? null : loaded.placeOf(index);
    return `${from} (${place === null ? dataset : `${place.file}:${place.row}`})`;
  });
  if (steps.length > mostMembers) members.push(`… (${steps.length})`);
  const [first] = steps;
  const fault = new Fault('REFERENCE_LOOP', { members: [...members, first?.from].join(' → ') });
  return fault.at({ ...loaded.placeOf(first?.index ?? 0), column: to, value: first?.to });
}
