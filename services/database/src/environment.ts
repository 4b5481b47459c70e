/** The PostgreSQL server on which tests create databases of their own (TEST_DATABASE_URL); undefined where there is none. */
export const testServerUrl = (): string | undefined => process.env.TEST_DATABASE_URL || undefined;
