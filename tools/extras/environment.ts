import { delimiter } from 'node:path';

/** The environment of this process with one more folder of programs before the others. */
export const environmentWith = (programs: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [programs, process.env.PATH].join(delimiter),
});
