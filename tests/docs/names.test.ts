import { settings } from '@zibo-graph/gateway';
import { faultCodes } from '@zibo-graph/importer';
import { apiSchemaSdl, codelist, codelistNames } from '@zibo-graph/schema';
import { errorCodes } from '@zibo-graph/subgraph-kit';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pageText, writtenPages } from './pages.js';

const enums = Object.values(buildSchema(apiSchemaSdl()).getTypeMap()).filter(isEnumType);
const declared = new Set([
  ...[settings, errorCodes, faultCodes].flatMap((list) => Object.keys(list)),
  ...enums.flatMap((type) => type.getValues().map(({ name }) => name)),
  ...codelistNames().flatMap((name) => codelist(name).entries.map(({ code }) => code)),
]);
/** Names that no list has: of the client's TransportError, of variables of deploy/compose.yaml and of other programs, of examples. */
const elsewhere = new Set([
  ...['TIMED_OUT', 'NOT_GRAPHQL', 'DATABASE_NEWER'],
  ...['NODE_IMAGE', 'POSTGRES_IMAGE', 'HAPROXY_IMAGE', 'VALKEY_IMAGE', 'POSTGRES_PASSWORD', 'PUBLIC_HOSTS'],
  ...['APOLLO_TELEMETRY_DISABLED', 'APOLLO_KEY', 'NODE_OPTIONS', 'ON_ERROR_STOP', 'HUNDRED_TEACHERS'],
]);

/** Names in capitals with an underscore in them: settings, codes of errors, codes of the data. */
const namesOf = (page: string): readonly string[] => [
  ...new Set(pageText(page).match(/(?<![\w<{$-])[A-Z]+(?:_[A-Z]+)+(?![\w…>-])/g)),
];

describe('settings and codes that a document names', () => {
  // What changed is told by the names of its time, and so is what was decided.
  const pages = writtenPages.filter(
    (page) => !/^(?:CHANGELOG|schema\/breaking-changes|docs\/(?:decisions|developing\/recipes)\/.*)\.md$/.test(page),
  );

  it.each(pages)('are there, under that name: %s', (page) => {
    const unknown = namesOf(page).filter(
      (name) => !declared.has(name) && !elsewhere.has(name) && !name.startsWith('TEST_'),
    );
    expect(unknown).toEqual([]);
  });
});
