import { readdirSync, readFileSync } from 'node:fs';
import type { RowLoader } from '../src/loading/loaderKinds.js';
import { createSubgraph, type Subgraph, type SubgraphOptions } from '../src/subgraph/subgraph.js';

const folder = new URL('../../../schema/subgraphs/shared/', import.meta.url);
const shared = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

const sdl = `${shared}
  type Query {
    note(id: ID!): Note
    revision: Int!
    weekday(on: Date!): Int
    quantity: Quantity!
    money: Money!
    away: String
    broken: String
    brokenPromise: String!
  }
  type Note @key(fields: "id") { id: ID! text: String! }
  type Document @key(fields: "id", resolvable: false) { id: ID! }
  type Area @key(fields: "id", resolvable: false) { id: ID! }
  type Agency @key(fields: "id", resolvable: false) { id: ID! }
`;

interface Note {
  readonly id: string;
  readonly text: string;
}

interface Context {
  readonly revision: number;
  readonly noteById: RowLoader<Note>;
}

/** What a failing resolver says: all that must stay inside. */
export const innerWords =
  'relation "plans.notes" does not exist: select * from plans.notes at /srv/app/queries/notes.ts:12';

interface Notes {
  readonly subgraph: Subgraph;
  /** Makes a revision whose notes are these. */
  write(notes: readonly Note[]): void;
  /** Has the next call that reads notes meet a database that is away. */
  failNext(): void;
  /** The keys of each call that read notes. */
  readonly asked: readonly (readonly string[])[];
}

/** A subgraph of no domain: its data are the notes of each revision. */
export function createNotesSubgraph(readRevision?: () => Promise<number>, options: SubgraphOptions = {}): Notes {
  const states: (readonly Note[])[] = [[]];
  const asked: (readonly string[])[] = [];
  let isAway = false;
  const select = async (revision: number, ids: readonly string[]): Promise<readonly Note[]> => {
    asked.push(ids);
    if (isAway) {
      isAway = false;
      throw new Error('away');
    }
    return states[Math.min(revision, states.length - 1)] ?? [];
  };
  const fail = () => {
    throw new Error(innerWords);
  };
  const subgraph = createSubgraph({
    ...options,
    name: 'notes',
    cursorKey: 'the key of the tests',
    sdl,
    resolvers: {
      Query: {
        note: (_: unknown, { id }: { id: string }, { noteById }: Context) => noteById(id),
        revision: (_: unknown, __: unknown, { revision }: Context) => revision,
        weekday: (_: unknown, { on }: { on: string }) => new Date(`${on}T00:00:00Z`).getUTCDay(),
        quantity: () => ({ value: '0.450', upper: null, unit: 'PERCENT', bound: 'AT_MOST', reported: '0.45%' }),
        money: () => ({ yuan: '52400000000', bound: 'EXACT', reported: '524亿元' }),
        away: () => {
          throw new Error('away');
        },
        broken: fail,
        brokenPromise: fail,
      },
      Note: { __resolveReference: ({ id }: { id: string }, { noteById }: Context) => noteById(id) },
    },
    createLoaders: (revision, { rowLoader }) => ({
      noteById: rowLoader(
        'noteById',
        (ids) => select(revision, ids),
        ({ id }) => id,
      ),
    }),
    createContext: (loaders, { revision }): Context => ({ ...loaders, revision }),
    readState: async () => {
      const revision = readRevision ? await readRevision() : states.length - 1;
      return { database: 'notes', subgraphs: { notes: { revision, changedAt: revision } } };
    },
    readImports: async () =>
      states.slice(1).map((_, index) => ({
        ...{ dataset: 'notes', revision: index + 1, changedAt: `200${index + 1}-01-01T00:00:00.000Z` },
        ...{ importedBy: 'clerk@desk', rowsAdded: 1, rowsSuperseded: 0 },
      })),
    // The first revision stands from 2001 on, the next from 2002, as if one were written each new year. 1999 is away.
    readRevisionAt: async (time) => {
      if (time.startsWith('1999')) throw new Error('away');
      if (time.startsWith('1998')) fail();
      return Math.max(0, Math.min(new Date(time).getUTCFullYear() - 2000, states.length - 1));
    },
    databaseFault: (error) => (error instanceof Error && error.message === 'away' ? 'DATABASE_UNAVAILABLE' : null),
  });
  const failNext = (): void => {
    isAway = true;
  };
  return { subgraph, write: (notes) => states.push(notes), failNext, asked };
}
