import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseOperation } from '../src/operations.js';
import { operationTypes } from '../tools/operationTypes.js';

const api = buildSchema(`
  scalar Decimal
  enum Colour { RED GREEN }
  enum Unused { ONE }
  input LengthFilter { gte: Decimal or: [LengthFilter!] }
  input RoadFilter { colour: Colour! length: LengthFilter lanes: Int = 2 }
  interface Named { name: String! }
  type Road implements Named { id: ID! name: String! length: Decimal lanes: Int colours: [[Colour]!]! next: Road open: Boolean! share: Float }
  type Bridge implements Named { name: String! height: Decimal! }
  union Work = Road | Bridge
  type Query { road(where: RoadFilter, ids: [ID!]): Road! named: Named works: [Work!]! }
`);

/** The types of one operation, as text on one line. */
const typesOf = (document: string): string =>
  operationTypes(
    [parseOperation(`# zh: 路\n# en: Roads\n${document}`, 'schema/operations/Roads.graphql')],
    api,
  ).replaceAll(/\s+/g, ' ');

/** The type of the data alone. */
const dataOf = (document: string): string | undefined =>
  /interface RoadsData (.*?) \/\*\*/.exec(typesOf(document))?.[1];

describe('the types of the data of an operation', () => {
  it('have numbers, truth and text as JSON carries them: ids and exact decimals are text; what may be missing is null', () => {
    expect(dataOf('query Roads { road { id name length lanes open share } }')).toBe(
      '{ readonly road: { readonly id: string; readonly name: string; readonly length: string | null; ' +
        'readonly lanes: number | null; readonly open: boolean; readonly share: number | null; }; }',
    );
  });

  it('have lists of lists, nulls at each level, and enums by their name', () => {
    const types = typesOf('query Roads { road { colours } }');
    expect(types).toContain('readonly colours: ReadonlyArray<ReadonlyArray<Colour | null>>;');
    expect(types).toContain("export type Colour = 'RED' | 'GREEN';");
    expect(types).not.toContain('Unused');
  });

  it('go by the names of the answer, and join what is selected twice, through fragments too', () => {
    const document = `query Roads { road { way: next { id } ...More ... on Named { name } } }
      fragment More on Road { way: next { next { name } } }`;
    expect(dataOf(document)).toBe(
      '{ readonly road: { readonly way: { readonly id: string; readonly next: { readonly name: string; } | null; } | null; ' +
        'readonly name: string; }; }',
    );
  });

  it('have one type for each that may come, told apart by __typename', () => {
    expect(dataOf('query Roads { works { __typename ... on Road { lanes } ... on Bridge { height } } }')).toBe(
      "{ readonly works: ReadonlyArray<{ readonly __typename: 'Road'; readonly lanes: number | null; } | " +
        "{ readonly __typename: 'Bridge'; readonly height: string; }>; }",
    );
    expect(dataOf('query Roads { named { name } }')).toBe('{ readonly named: { readonly name: string; } | null; }');
  });

  it('let out what a condition may leave out, unless it is selected without one as well', () => {
    const document = `query Roads($full: Boolean!) { road {
      id @include(if: $full) name @skip(if: $full) name ... @include(if: $full) { lanes } } }`;
    expect(dataOf(document)).toBe(
      '{ readonly road: { readonly id?: string; readonly name: string; readonly lanes?: number | null; }; }',
    );
  });
});

describe('the types of the variables of an operation', () => {
  it('ask for those that it cannot do without, and declare the inputs that they name, those within them too', () => {
    const types = typesOf(
      'query Roads($where: RoadFilter!, $ids: [ID!], $more: Boolean! = true) { road(where: $where, ids: $ids) { id @include(if: $more) } }',
    );
    expect(types).toContain(
      'export interface RoadsVariables { readonly where: RoadFilter; readonly ids?: ReadonlyArray<string> | null; readonly more?: boolean; }',
    );
    expect(types).toContain(
      'export interface RoadFilter { readonly colour: Colour; readonly length?: LengthFilter | null; readonly lanes?: number | null; }',
    );
    expect(types).toContain(
      'export interface LengthFilter { readonly gte?: string | null; readonly or?: ReadonlyArray<LengthFilter> | null; }',
    );
  });

  it('are none where none is declared', () => {
    expect(typesOf('query Roads { road { id } }')).toContain('export type RoadsVariables = NoVariables;');
  });
});

describe('the module of the operations', () => {
  it('holds the document as it was written, with what a template would take for its own escaped', () => {
    const types = typesOf('query Roads { road { id } } # `$' + '{not} \\ code`');
    expect(types).toContain('document: `query Roads { road { id } } # \\`\\$' + '{not} \\\\ code\\``,');
  });
});
