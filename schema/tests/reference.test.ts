import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { referenceFiles } from '../tools/reference.js';

const api = buildSchema(`
  """Asks as if at a time."""
  directive @knownAt("""The time.""" time: String!) on QUERY
  """What is counted."""
  enum Kind { """Many | few.""" MANY }
  """A thing."""
  interface Node { """Its id.""" id: ID! }
  type Thing implements Node { id: ID! """Its kind.""" kind(locale: String): Kind }
  input ThingFilter { """Its kind.""" kind: Kind! }
  type Query {
    """The things."""
    things("""Which.""" where: ThingFilter, """How many.""" first: Int = 20): ThingConnection
  }
  type ThingConnection { nodes: [Thing!]! }
`);
const example = {
  name: 'Things',
  titleZh: '东西',
  titleEn: 'Things',
  document: '{ things { nodes { id } } }',
  variables: {},
};
const files = new Map(
  referenceFiles({ api, examples: [example], inChinese: (text) => `中 ${text}` }).map(({ path, content }) => [
    path.slice('docs/reference/'.length),
    content,
  ]),
);
const sectionsOf = (file: string) => [...(files.get(file) ?? '').matchAll(/^## (.*)$/gm)].map(([, name]) => name);

describe('the reference of the graph', () => {
  it('has a section for each root field, directive and type, and for nothing that every graph has', () => {
    expect(sectionsOf('README.md')).toEqual(['things', '@knownAt']);
    expect(sectionsOf('types.md')).toEqual(['Node', 'Thing', 'ThingConnection']);
    expect([sectionsOf('inputs.md'), sectionsOf('codes.md'), sectionsOf('scalars.md')]).toEqual([
      ['ThingFilter'],
      ['Kind'],
      [],
    ]);
  });

  it('tells of a root field its arguments, which test covers each, and an example', () => {
    const readme = files.get('README.md');
    expect(readme).toContain(
      '| `where` | [`ThingFilter`](inputs.md#thingfilter) |  | Which. | 中 Which. | [examples](../../tests/endToEnd/examples.test.ts) |',
    );
    expect(readme).toContain(
      '| `first` | `Int` | `20` | How many. | 中 How many. | [connections](../../tests/endToEnd/connections.test.ts) |',
    );
    expect(readme).toContain('Things / 东西:\n\n```graphql\n{ things { nodes { id } } }\n```');
    expect(readme).toContain('| `time` | `String!` | The time. | 中 The time. |');
  });

  it('keeps a table whole whatever stands in its texts', () => {
    expect(files.get('codes.md')).toContain('| `MANY` | Many \\| few. | 中 Many \\| few. |');
    expect(files.get('types.md')).toContain('| `kind(locale)` | [`Kind`](codes.md#kind) | Its kind. | 中 Its kind. |');
  });
});
