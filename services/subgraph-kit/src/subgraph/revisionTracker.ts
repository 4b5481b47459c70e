/** Where the data of a subgraph stands. */
export interface DataState {
  /** The newest revision; 0 before anything was imported. */
  readonly revision: number;
  /** When it was written, in milliseconds since 1970; 0 before anything was. */
  readonly changedAt: number;
}

/** Where the subgraphs on one database stood at one moment: an import that changes several is in all of them or in none. */
export interface DatabaseState {
  /** Names the database; null if that is not known: then nothing is said of other subgraphs. */
  readonly database: string | null;
  /** By the name of the subgraph. */
  readonly subgraphs: Readonly<Record<string, DataState>>;
}

/**
 * Called with a state that was applied.
 * @param isBack whether it is older than what was known and stands nevertheless.
 */
export type StateListener = (state: DatabaseState, isBack: boolean) => void;

/**
 * A poll of another copy, or one that began before something newer was known, may be behind for as long as a watch takes.
 * Only when so many polls in a row are older than the known revision, the data itself went back: a backup was restored.
 */
const pollsToGoBack = 6;

/**
 * Tracks the revision of a subgraph's data. Newer is what was written later: revisions rise with the time, and after
 * a backup was restored the same number may come again for other data.
 */
export class RevisionTracker {
  readonly #name: string;
  #known: DataState | undefined;
  #state: DatabaseState = { database: null, subgraphs: {} };
  #older = 0;
  readonly #onRevision = new Set<(revision: number) => void>();
  readonly #onState = new Set<StateListener>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Undefined before the first state. */
  get known(): DataState | undefined {
    return this.#known;
  }

  /** The last state that was applied. */
  get state(): DatabaseState {
    return this.#state;
  }

  /** Applies the result of a poll: of the database, or of the process of the subgraph. */
  applyPolled(state: DatabaseState): void {
    this.#older = this.#isOlder(state) ? this.#older + 1 : 0;
    this.#apply(state, this.#older >= pollsToGoBack);
  }

  /** Applies a state that came with the response to something else. */
  applyPiggybacked(state: DatabaseState): void {
    this.#apply(state, false);
  }

  /** Applies a state of another subgraph, if this one is on the same database. */
  applyShared(state: DatabaseState, isBack: boolean): void {
    if (state.database === null || state.database !== this.#state.database) return;
    // Older polls meanwhile mean that the copy that was polled lags behind, and not that the data went back.
    if (state.subgraphs[this.#name] && !this.#isOlder(state)) this.#older = 0;
    this.#take(state, isBack);
  }

  /** Calls a listener with each new revision; returns a function that ends it. */
  onRevision(listener: (revision: number) => void): () => void {
    this.#onRevision.add(listener);
    return () => this.#onRevision.delete(listener);
  }

  /** Calls a listener with each state, before anything else can be done; returns a function that ends it. */
  onState(listener: StateListener): () => void {
    this.#onState.add(listener);
    return () => this.#onState.delete(listener);
  }

  #isOlder({ subgraphs }: DatabaseState): boolean {
    const told = subgraphs[this.#name];
    return told !== undefined && this.#known !== undefined && told.changedAt < this.#known.changedAt;
  }

  #apply(state: DatabaseState, isBack: boolean): void {
    if (this.#isOlder(state) && !isBack) return;
    this.#state = state;
    this.#take(state, isBack);
    for (const listener of this.#onState) listener(state, isBack);
  }

  #take(state: DatabaseState, isBack: boolean): void {
    const told = state.subgraphs[this.#name];
    if (!told || told.changedAt === this.#known?.changedAt || (this.#isOlder(state) && !isBack)) return;
    this.#older = 0;
    this.#known = told;
    for (const listener of this.#onRevision) listener(told.revision);
  }
}

/** A state as a header tells it. */
export const encodeState = (state: DatabaseState): string => JSON.stringify(state);

/** Reads what a header tells; null if it is nothing of the kind. */
export function decodeState(text: unknown): DatabaseState | null {
  try {
    const { database, subgraphs } = JSON.parse(String(text)) as DatabaseState;
    const isState = typeof database === 'string' && Object.values(subgraphs).every(isDataState);
    return isState ? { database, subgraphs } : null;
  } catch {
    return null;
  }
}

const isDataState = ({ revision, changedAt }: DataState): boolean => [revision, changedAt].every(isCount);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
