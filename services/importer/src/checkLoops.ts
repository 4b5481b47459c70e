import { type Link, selectLinks } from '@zibo-graph/database';
import type { CheckContext, DatasetCheck } from './DatasetCheck.js';
import { Fault, type LocatedFault } from './Fault.js';
import { FaultList } from './FaultList.js';
import { groupBy } from './findings/groupBy.js';
import type { LoadedTable } from './LoadedTable.js';
import { isMutual, type LinkedTable, linksOf } from './linkedTables.js';
import { findLoops } from './loops.js';
import { ParentRows } from './parentLoops.js';

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
  const faults = new FaultList();
  for (const loaded of context.dataset.tables) {
    for (const linked of linksOf(loaded.table)) {
      const loops = linked.from === 'id' ? parentLoops(loaded, linked, context) : pairLoops(loaded, linked, context);
      // One at a time: of as many loops as rows the list keeps the first, and counts the rest.
      for await (const fault of loops) faults.push(fault);
    }
  }
  return faults;
};

/** Loops of rows that name what they are part of. There may be a million: they are followed by their numbers. */
async function* parentLoops(
  loaded: LoadedTable,
  linked: LinkedTable,
  context: CheckContext,
): AsyncGenerator<LocatedFault> {
  const ends = new Set<string>();
  const parents = ParentRows.of(loaded, linked.to, (id) => ends.add(id));
  if (parents === null) return;
  for (const loop of parents.loops()) {
    // Of a loop that is told by its first rows, only those are read.
    const steps = loop.slice(0, mostMembers).map((row) => ownStep(loaded, linked, row, context));
    yield faultOf(steps, loop.length, loaded, linked);
  }
  // What goes on in other data sets may come back: then those rows are followed that lead from there to them again.
  const further = await followed(ends, linked, context);
  const returning = further.flatMap(({ to }) => loaded.rowOfId(to) ?? []);
  const own = rowsFrom(returning, parents).map((row) => ownStep(loaded, linked, row, context));
  for (const loop of loopsOf([...own, ...further])) {
    if (loop.some(({ index }) => index === null)) yield told(loop, loaded, linked);
  }
}

/** The rows that are met on the ways from some to where they lead out of the files, in order. */
function rowsFrom(starts: readonly number[], parents: ParentRows): number[] {
  const met = new Set<number>();
  for (const start of starts) {
    for (let row: number | null = start; row !== null && !met.has(row); row = parents.parentOf(row)) met.add(row);
  }
  return [...met].filter((row) => parents.parentOf(row) !== null || parents.leadsElsewhere(row)).sort((a, b) => a - b);
}

/** Loops of links between two rows each. */
async function* pairLoops(
  loaded: LoadedTable,
  linked: LinkedTable,
  context: CheckContext,
): AsyncGenerator<LocatedFault> {
  const own: Step[] = [];
  for (const [index, record] of loaded.records.entries()) {
    if (typeof record[linked.from] === 'string' && typeof record[linked.to] === 'string')
      own.push(ownStep(loaded, linked, index, context));
  }
  const further = await followed(new Set(own.map(({ to }) => to)), linked, context);
  for (const ofKind of byKind([...own, ...further], linked)) {
    for (const loop of loopsOf(ofKind)) yield told(loop, loaded, linked);
  }
}

function ownStep(loaded: LoadedTable, { from, to, kind }: LinkedTable, index: number, { dataset }: CheckContext): Step {
  const record = loaded.records.at(index);
  return {
    from: String(record[from]),
    to: String(record[to]),
    kind: kind === null ? null : String(record[kind]),
    index,
    dataset: dataset.name,
  };
}

/** The steps of other data sets that go on from ids. */
async function followed(
  from: ReadonlySet<string>,
  linked: LinkedTable,
  { dataset, databases }: CheckContext,
): Promise<Step[]> {
  const steps: Step[] = [];
  const asked = new Set<string>();
  // A row stands in one data set only: where the files have it, no other data set says what it is part of.
  const mayGoOn = (id: string): boolean =>
    !asked.has(id) && (linked.from !== 'id' || !dataset.get(linked.table).hasId(id));
  let ends = new Set([...from].filter(mayGoOn));
  while (ends.size > 0) {
    for (const id of ends) asked.add(id);
    const further = await selectLinks(databases[linked.table.subgraph], linked.table, linked, [...ends], dataset.name);
    for (const link of further) steps.push({ ...link, index: null });
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

/** The loops among steps in which a row of the files has a part. */
function* loopsOf(steps: readonly Step[]): Generator<Step[]> {
  for (const loop of findLoops(steps)) {
    if (loop.some(({ index }) => index !== null)) yield loop;
  }
}

/** Told from a row of the files, for that is where it can be mended. */
function told(loop: readonly Step[], loaded: LoadedTable, linked: LinkedTable): LocatedFault {
  const start = loop.findIndex(({ index }) => index !== null);
  return faultOf([...loop.slice(start), ...loop.slice(0, start)], loop.length, loaded, linked);
}

function faultOf(steps: readonly Step[], count: number, loaded: LoadedTable, { to }: LinkedTable): LocatedFault {
  const members = steps.slice(0, mostMembers).map(({ from, index, dataset }) => {
    const place = index === null ? null : loaded.placeOf(index);
    return `${from} (${place === null ? dataset : `${place.file}:${place.row}`})`;
  });
  if (count > mostMembers) members.push(`… (${count})`);
  const [first] = steps;
  const fault = new Fault('REFERENCE_LOOP', { members: [...members, first?.from].join(' → ') });
  return fault.at({ ...loaded.placeOf(first?.index ?? 0), column: to, value: first?.to });
}
