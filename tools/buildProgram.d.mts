/** Builds the packages whose sources have changed; says which on standard error. */
export function buildProgram(): Promise<void>;
