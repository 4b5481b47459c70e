/** The PostgreSQL server on which tests create databases of their own (TEST_DATABASE_URL); undefined where there is none. */
export const testServerUrl = (): string | undefined => process.env.TEST_DATABASE_URL || undefined;

/** The folder in which the tests of a run keep databases that are copied; undefined outside a run. */
export const snapshotFolder = (): string | undefined => process.env.TEST_SNAPSHOTS || undefined;

/** Names that folder to this process and to those that it starts. */
export const setSnapshotFolder = (folder: string): void => {
  process.env.TEST_SNAPSHOTS = folder;
};
