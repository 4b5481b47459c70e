import { entityReference, isCalendarDate, isTranslated, localized } from '@zibo-graph/subgraph-kit';
import type { DocumentResolvers } from '../generated/resolverTypes.js';

export const Document: DocumentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.documentById(id),
  title: (document, { locale }) => localized(document, 'title', locale),
  titleIsTranslated: isTranslated('title'),
  documentNumber: (document) => document.document_number,
  issuer: ({ issuer_id }) => entityReference('Agency', issuer_id),
  issuedOn: (document) => document.issued_on,
  publishedOn: ({ published }) => (published !== null && isCalendarDate(published) ? published : null),
  yearInferred: (document) => document.year_inferred,
  indexNumber: (document) => document.index_number,
  basedOn: ({ id }, _, { loaders }) => loaders.basesByDocumentId(id),
  citedBy: ({ id }, _, { loaders }) => loaders.citingByDocumentId(id),
  plan: ({ id }, _, { loaders }) => loaders.planByDocumentId(id),
};
