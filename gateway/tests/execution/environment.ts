/** How many operations each differential test makes up, where `TEST_OPERATIONS` says so: thousands take minutes. */
export const madeUpOperations = (usual: number): number => Number(process.env.TEST_OPERATIONS) || usual;
