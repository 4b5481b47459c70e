import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { onOneLine } from '../src/descriptions.js';
import type { NamedOperation } from '../src/operations.js';
import type { GeneratedFile } from './generated.js';

/** What the reference of the graph is made of. */
export interface ReferenceSource {
  readonly api: GraphQLSchema;
  /** One example a root field, named for it. */
  readonly examples: readonly NamedOperation[];
  /** Gives a description in Chinese. */
  readonly inChinese: (text: string) => string;
}

const folder = 'docs/reference';
const pages = { types: 'types.md', inputs: 'inputs.md', codes: 'codes.md', scalars: 'scalars.md' } as const;
/** Where the tests stand that the reference names, seen from its folder. */
const tests = {
  examples: '[examples](../../tests/endToEnd/examples.test.ts)',
  paging: '[connections](../../tests/endToEnd/connections.test.ts)',
} as const;
/** Of arguments that the packaged data cannot show. */
const otherTests: Readonly<Record<string, string>> = {
  'project.code': '[lists](../../services/projects/tests/lists.test.ts)',
  'evaluationRules.newestOnly': '[evaluation](../../services/plans/tests/evaluationFields.test.ts)',
};
const head = '<!-- Written by `npm run codegen`. Do not edit. -->\n\n';

/** Name of the example of a root field: that of the field in PascalCase. */
const exampleName = (field: string): string => field.charAt(0).toUpperCase() + field.slice(1);

/** The reference of the graph, by type, in English and Chinese: files for people who read the repository. */
export function referenceFiles(source: ReferenceSource): readonly GeneratedFile[] {
  const types = Object.values(source.api.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type !== source.api.getQueryType(),
  );
  const page = (name: string, title: string, parts: readonly string[]): GeneratedFile => ({
    path: `${folder}/${name}`,
    content: `${head}# ${title}\n\n${parts.join('\n\n')}\n`,
  });
  const described = (wanted: (type: GraphQLNamedType) => boolean) =>
    types
      .filter(wanted)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((type) => typeSection(type, source));
  return [
    page('README.md', 'The graph: root fields / 图谱：查询入口', [guide, ...rootFields(source), ...directives(source)]),
    page(
      pages.types,
      'Types / 类型',
      described((type) => isObjectType(type) || isInterfaceType(type)),
    ),
    page(pages.inputs, 'Conditions and orders / 条件与排序', described(isInputObjectType)),
    page(pages.codes, 'Codes / 代码', described(isEnumType)),
    page(pages.scalars, 'Scalars / 标量', described(isScalarType)),
  ];
}

const guide = [
  `Every root field with an example that a test runs on the packaged data (tests/endToEnd/examples.test.ts), which also shows that`,
  `each argument makes a difference. Paging is tested on every list (tests/endToEnd/connections.test.ts).`,
  `Further: [types](${pages.types}), [conditions and orders](${pages.inputs}), [codes](${pages.codes}), [scalars](${pages.scalars}).\n`,
  `每个查询入口附一个由测试在随附数据上运行的示例；测试同时验证每个参数确实起作用。`,
].join('\n');

function rootFields(source: ReferenceSource): string[] {
  const fields = Object.values(source.api.getQueryType()?.getFields() ?? {});
  return fields
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((field) => {
      const example = source.examples.find(({ name }) => name === exampleName(field.name));
      const parts = [`## ${field.name}`, returns(field), both(field.description, source)];
      if (field.args.length > 0) parts.push(argumentTable(field, source));
      if (example)
        parts.push(`${example.titleEn} / ${example.titleZh}:`, `\`\`\`graphql\n${example.document.trim()}\n\`\`\``);
      return parts.join('\n\n');
    });
}

/** What a query as a whole can be told. */
const directives = (source: ReferenceSource): string[] =>
  source.api
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive))
    .map((directive) => directiveSection(directive, source));

function directiveSection({ name, description, args }: GraphQLDirective, source: ReferenceSource): string {
  const rows = args.map((argument) => [
    `\`${argument.name}\``,
    typeLink(argument.type),
    ...cells(argument.description, source),
  ]);
  return [`## @${name}`, both(description, source), table(['argument', 'type', 'meaning', '含义'], rows)].join('\n\n');
}

function typeSection(type: GraphQLNamedType, source: ReferenceSource): string {
  const parts = [`## ${type.name}`, both(type.description, source)];
  if (isEnumType(type)) {
    const rows = type.getValues().map(({ name, description }) => [`\`${name}\``, ...cells(description, source)]);
    parts.push(table(['code', 'meaning', '含义'], rows));
  }
  if (isInputObjectType(type)) {
    const rows = Object.values(type.getFields()).map((field) => [
      `\`${field.name}\``,
      typeLink(field.type),
      ...cells(field.description, source),
    ]);
    parts.push(table(['field', 'type', 'meaning', '含义'], rows));
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    parts.push(
      table(
        ['field', 'type', 'meaning', '含义'],
        Object.values(type.getFields()).map((field) => fieldRow(field, source)),
      ),
    );
  }
  return parts.join('\n\n');
}

const fieldRow = (field: GraphQLField<unknown, unknown>, source: ReferenceSource): string[] => {
  const names = field.args.map(({ name }) => name).join(', ');
  return [`\`${field.name}${names ? `(${names})` : ''}\``, typeLink(field.type), ...cells(field.description, source)];
};

const returns = (field: GraphQLField<unknown, unknown>): string => `Returns / 返回 ${typeLink(field.type)}`;

function argumentTable(field: GraphQLField<unknown, unknown>, source: ReferenceSource): string {
  const rows = field.args.map((argument) => [
    `\`${argument.name}\``,
    typeLink(argument.type),
    argument.defaultValue === undefined ? '' : `\`${JSON.stringify(argument.defaultValue)}\``,
    ...cells(argument.description, source),
    testOf(field, argument),
  ]);
  return table(['argument', 'type', 'default', 'meaning', '含义', 'tested by'], rows);
}

/** The test that shows what an argument does: paging is walked on every list, the rest is what the example gives. */
function testOf({ name: field, type }: GraphQLField<unknown, unknown>, { name }: GraphQLArgument): string {
  const elsewhere = otherTests[`${field}.${name}`];
  if (elsewhere) return elsewhere;
  const isPaging = ['first', 'after', 'last', 'before'].includes(name);
  return isPaging && getNamedType(type).name.endsWith('Connection') ? tests.paging : tests.examples;
}

const cells = (description: string | null | undefined, { inChinese }: ReferenceSource): [string, string] => {
  const text = description ?? '';
  return [onOneLine(text), onOneLine(inChinese(text))];
};

const both = (description: string | null | undefined, source: ReferenceSource): string =>
  cells(description, source).join('\n\n');

function typeLink(type: { toString(): string }): string {
  const named = getNamedType(type as GraphQLNamedType);
  const name = `\`${type}\``;
  return isSpecifiedScalarType(named) ? name : `[${name}](${pageOf(named)}#${named.name.toLowerCase()})`;
}

function pageOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return pages.codes;
  if (isInputObjectType(type)) return pages.inputs;
  return isScalarType(type) ? pages.scalars : pages.types;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
