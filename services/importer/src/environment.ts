import type { DatabaseSettings } from '@zibo-graph/database';
import { z } from 'zod';

/** Variables of the environment, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used: one line for each fault, all of them. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** An empty variable is one that is not set. */
const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const databaseUrl = unlessEmpty(
  z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be the URL of a PostgreSQL server, postgres://user@host/database',
    })
    .optional(),
);

const environment = z.object({
  DATA_DIR: unlessEmpty(z.string().default('./data')),
  DATABASE_URL: databaseUrl,
  AGENCIES_DATABASE_URL: databaseUrl,
  PLANS_DATABASE_URL: databaseUrl,
  PROJECTS_DATABASE_URL: databaseUrl,
});

/**
 * The settings of the importer.
 * @throws EnvironmentError that lists every fault.
 */
export function readEnvironment(variables: Environment = process.env): DatabaseSettings {
  const parsed = environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new EnvironmentError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
}
