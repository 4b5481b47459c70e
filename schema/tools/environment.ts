/** The branch or commit to compare the schema with, if the environment names one. */
export const baseReference = (): string | undefined => process.env.BASE_REF || undefined;
