/** A statement that was not begun: others kept every connection busy that it could have had. */
export class DatabaseBusyError extends Error {
  constructor(milliseconds: number) {
    super(`no connection came free within ${milliseconds} ms`);
    this.name = 'DatabaseBusyError';
  }
}

/** A statement that was given up, because nobody waits for what it reads any more. */
export class StatementAbandonedError extends Error {
  constructor() {
    super('nobody waits for the statement any more');
    this.name = 'StatementAbandonedError';
  }
}
