import { atRevision, execute, rowsBy } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { DocumentRow } from '../rows.js';
import { document_links, documents } from '../tables.js';

/** Documents by id. */
export const selectDocumentsByIds = rowsBy(documents, 'id');

/** The documents at the other end of the links of each document: each once, by id. */
async function selectLinkedDocuments(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
  [near, far]: ['from_id', 'to_id'] | ['to_id', 'from_id'],
  relations: readonly string[],
): Promise<(DocumentRow & { parent_key: string })[]> {
  const linked = sql<DocumentRow & { parent_key: string }>`
    select parent.key as parent_key, linked.* from unnest(${[...ids]}::text[]) as parent(key)
    cross join lateral (
      select * from ${atRevision(documents, revision, 't')} where id = any(array(
        select ${sql.ref(far)} from ${atRevision(document_links, revision, 'link', ['from_id', 'to_id', 'relation'])}
        where ${sql.ref(near)} = parent.key and relation = any(${[...relations]})
      )) order by id
    ) linked
  `;
  return execute(kysely, near === 'from_id' ? 'plans.basesByDocumentId' : 'plans.citingByDocumentId', linked);
}

/** What documents rest on. */
export const selectBasesByDocumentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectLinkedDocuments(database, revision, ids, ['from_id', 'to_id'], ['BASED_ON']);

/** How a document is linked to what it rests on, names or follows up. */
export const citingRelations: readonly string[] = ['BASED_ON', 'NAMES', 'FOLLOWS_UP'];

/** What rests on documents, names them or follows them up. */
export const selectCitingByDocumentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectLinkedDocuments(database, revision, ids, ['to_id', 'from_id'], citingRelations);
