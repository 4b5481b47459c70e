import { graphError } from '../errors/errors.js';

/** Who asks. What somebody may see depends on the roles alone. */
export interface Viewer {
  /** Null for somebody who did not say who it is. */
  readonly id: string | null;
  readonly roles: readonly string[];
}

/** Whoever did not say who it is. */
export const publicViewer: Viewer = { id: null, roles: [] };

/**
 * What a viewer may see, as one text: the same for two viewers who have the same roles, whatever their order; '' for one
 * without roles, who sees what the public sees.
 */
export const rightsOf = ({ roles }: Viewer): string =>
  roles.length === 0 ? '' : JSON.stringify([...new Set(roles)].sort());

/** A viewer as a header carries it; undefined for the public one, which needs none. */
export const encodeViewer = ({ id, roles }: Viewer): string | undefined =>
  id === null && roles.length === 0 ? undefined : Buffer.from(JSON.stringify({ id, roles })).toString('base64url');

/**
 * The viewer that a header carries; the public one if there is none.
 * @throws GraphQLError BAD_REQUEST for what is no viewer.
 */
export function decodeViewer(header: string | undefined): Viewer {
  if (header === undefined) return publicViewer;
  const { id, roles } = parsed(Buffer.from(header, 'base64url').toString());
  const isViewer =
    (id === null || typeof id === 'string') && Array.isArray(roles) && roles.every((role) => typeof role === 'string');
  if (!isViewer) throw graphError('BAD_REQUEST', { values: { reason: 'the header with the viewer cannot be read' } });
  return { id, roles };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
