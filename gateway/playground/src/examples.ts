/** A named operation of the graph, as `examples.json` has it. */
export interface Example {
  readonly name: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The examples that the gateway offers, in its order. */
export async function loadExamples(): Promise<readonly Example[]> {
  const response = await fetch(new URL('examples.json', location.href));
  return response.json();
}

/** The variables of an example as the editor shows them; empty if it has none. */
export const variablesText = ({ variables }: Example): string =>
  Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
