import { buildProgram } from '../tools/buildProgram.mjs';

/** Builds what has changed, so that tests start the program that users start: from its sources a process takes seconds longer. */
export const setup = (): Promise<void> => buildProgram();
