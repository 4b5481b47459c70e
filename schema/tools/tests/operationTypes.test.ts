import { buildSchema } from 'graphql';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseOperation } from '../../src/operations.js';
import { operationTypes } from '../operationTypes.js';

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

const moduleOf = (document: string): Promise<string> =>
  operationTypes([parseOperation(`# zh: 路\n# en: Roads\n${document}`, 'schema/operations/Roads.graphql')], api);

interface Case {
  readonly title: string;
  readonly document: string;
  /** A type of the generated module, and the type that it must be the same as. */
  readonly types: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    title: 'numbers, truth and text as JSON carries them: ids and exact decimals are text; what may be missing is null',
    document: 'query Roads { road { id name length lanes open share } }',
    types: {
      RoadsData: `{ readonly road: { readonly id: string; readonly name: string; readonly length: string | null;
        readonly lanes: number | null; readonly open: boolean; readonly share: number | null } }`,
    },
  },
  {
    title: 'lists of lists, nulls at each level, and enums as their values',
    document: 'query Roads { road { colours } }',
    types: {
      RoadsData: '{ readonly road: { readonly colours: ReadonlyArray<ReadonlyArray<Colour | null>> } }',
      Colour: "'RED' | 'GREEN'",
    },
  },
  {
    title: 'the names of the response, what is selected twice joined, through fragments too',
    document: `query Roads { road { way: next { id } ...More ... on Named { name } } }
      fragment More on Road { way: next { next { name } } }`,
    types: {
      RoadsData: `{ readonly road: { readonly name: string;
        readonly way: { readonly id: string; readonly next: { readonly name: string } | null } | null } }`,
    },
  },
  {
    title: 'one type for each that may come, told apart by __typename',
    document: 'query Roads { works { __typename ... on Road { lanes } ... on Bridge { height } } named { name } }',
    types: {
      RoadsData: `{ readonly works: ReadonlyArray<{ readonly __typename: 'Road'; readonly lanes: number | null } |
        { readonly __typename: 'Bridge'; readonly height: string }>; readonly named: { readonly name: string } | null }`,
    },
  },
  {
    title: 'as optional what a condition may leave out, unless it is selected without one as well',
    document: `query Roads($full: Boolean!) { road {
      id @include(if: $full) name @skip(if: $full) name ... @include(if: $full) { lanes } } }`,
    types: {
      RoadsData:
        '{ readonly road: { readonly id?: string; readonly name: string } & { readonly lanes?: number | null } }',
    },
  },
  {
    title: 'the variables that it cannot do without, and the inputs that these name, those within them too',
    document: `query Roads($where: RoadFilter!, $ids: [ID!], $more: Boolean! = true) {
      road(where: $where, ids: $ids) { id @include(if: $more) } }`,
    types: {
      RoadsVariables: '{ where: RoadFilter; ids?: ReadonlyArray<string> | null; more?: boolean }',
      RoadFilter: '{ readonly colour: Colour; readonly length?: LengthFilter | null; readonly lanes?: number | null }',
      LengthFilter: '{ readonly gte?: string | null; readonly or?: ReadonlyArray<LengthFilter> | null }',
    },
  },
  {
    title: 'no variables where none is declared',
    document: 'query Roads { road { id } }',
    types: { RoadsVariables: '{ [name: string]: never }' },
  },
];

/** What TypeScript says of the module of each case, where its types are held against those expected. */
async function faultsOf(all: readonly Case[]): Promise<readonly (readonly string[])[]> {
  const files = new Map<string, string>();
  files.set(
    '/Operation.ts',
    'export type Operation<D, V> = (v: V) => D; export declare function persisted(id: string, o: object): any;',
  );
  for (const [index, { document, types }] of all.entries()) {
    const checks = Object.entries(types).map(([name, type], at) => `const same${at}: Same<${name}, ${type}> = true;`);
    const same =
      'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;';
    files.set(`/generated/${index}.ts`, [await moduleOf(document), same, ...checks].join('\n'));
  }
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    noEmit: true,
    types: [],
    lib: ['lib.es5.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return all.map((_, index) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(`/generated/${index}.ts`))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

describe('the types of an operation', () => {
  const wrong = {
    title: '',
    document: 'query Roads { road { id } }',
    types: { RoadsData: '{ road: { id: string } }' },
  };
  let faults: readonly (readonly string[])[];
  beforeAll(async () => {
    faults = await faultsOf([...cases, wrong]);
  });

  it.each(cases.map(({ title }, index) => [title, index] as const))('have %s', (_, index) => {
    expect(faults[index]).toEqual([]);
  });

  it('are told from types that differ in being read-only alone', () => {
    expect(faults.at(-1)).toEqual(["Type 'true' is not assignable to type 'false'."]);
  });
});

describe('the module of the operations', () => {
  it('declares no enum that no operation names', async () => {
    expect(await moduleOf('query Roads { road { colours } }')).not.toContain('Unused');
  });

  it('holds the document as it was written, with what a template would take for its own escaped', async () => {
    const text = await moduleOf('query Roads { road { id } } # `$' + '{not} \\ code`');
    expect(text).toContain('document: `query Roads { road { id } } # \\`\\$' + '{not} \\\\ code\\``,');
  });
});
