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
 * What is done with a state that was told.
 * @param isBack whether it is older than what was known and stands nevertheless.
 */
export type StateListener = (state: DatabaseState, isBack: boolean) => void;

/**
 * What is asked of another copy, or was asked before something newer was learned, may be behind for as long as a watch takes.
 * Only when so many answers in a row are older than what was known, the data itself went back: a backup was restored.
 */
const answersToGoBack = 6;

/**
 * What is known of where the data of a subgraph stands. Newer is what was written later: revisions rise with the time, and after
 * a backup was restored the same number may come again for other data.
 */
export class KnownState {
  readonly #name: string;
  #known: DataState | undefined;
  #state: DatabaseState = { database: null, subgraphs: {} };
  #older = 0;
  readonly #onRevision = new Set<(revision: number) => void>();
  readonly #onTold = new Set<StateListener>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Undefined before anything was told. */
  get known(): DataState | undefined {
    return this.#known;
  }

  /** What was told last and stands. */
  get state(): DatabaseState {
    return this.#state;
  }

  /** Takes an answer of those who know: of the database, or of the process of the subgraph. */
  answered(state: DatabaseState): void {
    this.#older = this.#isOlder(state) ? this.#older + 1 : 0;
    this.#told(state, this.#older >= answersToGoBack);
  }

  /** Takes what they told without being asked. */
  heard(state: DatabaseState): void {
    this.#told(state, false);
  }

  /** Takes what another subgraph was told of a database, if this one is on it, too. */
  learn(state: DatabaseState, isBack: boolean): void {
    if (state.database === null || state.database !== this.#state.database) return;
    // Who is told otherwise all the time has not seen the data go back, but lags behind.
    if (state.subgraphs[this.#name] && !this.#isOlder(state)) this.#older = 0;
    this.#take(state, isBack);
  }

  /** Calls a listener with each new revision; returns a function that ends it. */
  onRevision(listener: (revision: number) => void): () => void {
    this.#onRevision.add(listener);
    return () => this.#onRevision.delete(listener);
  }

  /** Calls a listener with whatever is told, before anything else can be done; returns a function that ends it. */
  onTold(listener: StateListener): () => void {
    this.#onTold.add(listener);
    return () => this.#onTold.delete(listener);
  }

  #isOlder({ subgraphs }: DatabaseState): boolean {
    const told = subgraphs[this.#name];
    return told !== undefined && this.#known !== undefined && told.changedAt < this.#known.changedAt;
  }

  #told(state: DatabaseState, isBack: boolean): void {
    if (this.#isOlder(state) && !isBack) return;
    this.#state = state;
    this.#take(state, isBack);
    for (const listener of this.#onTold) listener(state, isBack);
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
