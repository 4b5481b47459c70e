import type { GraphRequest } from '../../operations/LoadOperation.js';

/** The two questions in the schema that PostGraphile makes of `views.sql`, so that the answers are the same. */
const queries: Readonly<Record<string, string>> = {
  Small: `query Small($agency: String!) {
    agency: agencyByRowId(rowId: $agency) {
      id: rowId name kind level
      area: areaByAreaId { id: rowId name }
      targets(first: 5) { nodes { id: rowId statement kind dueOn } }
      projects: involved(first: 10) { nodes { id: rowId name sector stage } }
    }
  }`,
  Wide: `query Wide($after: String!) {
    projects: projectsAfter(place: $after, first: 50) {
      nodes {
        id: rowId name sector stage
        lead { id: rowId name level targets(first: 5) { nodes { statement dueOn } } }
      }
    }
  }`,
};

/** A request of ours as one of PostGraphile: it is told the last id of the page before, which our cursors hold. */
export function postgraphileBody({ operationName, variables }: GraphRequest): string {
  const { after, ...others } = variables;
  const place = typeof after === 'string' ? { after: idIn(after) } : {};
  return JSON.stringify({ operationName, query: queries[operationName], variables: { ...others, ...place } });
}

const idIn = (cursor: string): unknown =>
  (JSON.parse(Buffer.from(cursor.split('.')[0] ?? '', 'base64url').toString()) as unknown[])[1];
