import { describe, expect, it } from 'vitest';
import { temporaryFolder, temporaryRepository } from '../../tests/temporaryRepository.js';
import { breakingChangeIssues, contractAtBase } from '../rules/breakingChanges.js';

const before = 'type Query { plan(id: ID!): Plan } type Plan { id: ID! title: String! }';
const withoutTitle = 'type Query { plan(id: ID!): Plan } type Plan { id: ID! }';
const declared = '- FIELD_REMOVED `Plan.title`: ask for `Plan.name`.\n';

const issues = async (after: string, declarations = '', declaredBefore = '') => {
  const found = await breakingChangeIssues(
    { api: before, declarations: declaredBefore },
    { api: after, declarations: declaredBefore + declarations },
  );
  return found.map(({ at, message }) => `${at}: ${message}`);
};

describe('the rule on breaking changes', () => {
  it('accepts what adds to the schema', async () => {
    const after =
      'type Query { plan(id: ID!): Plan plans: [Plan!] } type Plan { id: ID! title(short: Boolean): String! }';
    expect(await issues(after)).toEqual([]);
  });

  it.each([
    ['a field that is gone', withoutTitle, 'FIELD_REMOVED `Plan.title`'],
    [
      'a field that can now be null',
      before.replace('title: String!', 'title: String'),
      'FIELD_TYPE_CHANGED `Plan.title`',
    ],
    [
      'an argument that must now be given',
      before.replace('id: ID!)', 'id: ID!, at: Int!)'),
      'FIELD_ARGUMENT_ADDED `Query.plan.at`',
    ],
    ['a type that is gone', 'type Query { plan(id: ID!): Int }', 'TYPE_REMOVED `Plan`'],
  ])('refuses %s, and gives the line that declares it', async (_change, after, line) => {
    expect(await issues(after)).toContainEqual(
      expect.stringMatching(new RegExp(`^schema/api.graphql: breaking change: .*- ${line}: reason$`)),
    );
  });

  it('accepts a change that is declared', async () => {
    expect(await issues(withoutTitle, declared)).toEqual([]);
  });

  it('refuses a change whose declaration stood there before', async () => {
    expect(await issues(withoutTitle, '', declared)).toHaveLength(1);
  });

  it('refuses a change when another of the same field is declared', async () => {
    expect(await issues(withoutTitle, '- FIELD_TYPE_CHANGED `Plan.title`: it may be null.\n')).toHaveLength(1);
  });

  it.each(['- FIELD_REMOVED Plan.title: gone', '- FIELD_REMOVED `Plan.title`', '- removed `Plan.title`: gone'])(
    'refuses the ill-formed declaration "%s", and names its line',
    async (line) => {
      expect(await issues(before, `# Breaking changes\n\n${line}\n`)).toEqual([
        'schema/breaking-changes.md:3: is not of the form "- CHANGE `path`: reason"',
      ]);
    },
  );
});

describe('the state to compare with', () => {
  it('is where the work left the base branch, whatever came there since', () => {
    const repository = temporaryRepository();
    repository.write('schema/api.graphql', before);
    repository.write('schema/breaking-changes.md', declared);
    repository.commit();
    repository.git('checkout', '-b', 'work');
    repository.git('checkout', 'main');
    repository.write('schema/api.graphql', withoutTitle);
    repository.commit();
    repository.git('checkout', 'work');
    expect(contractAtBase(repository.path, undefined)).toMatchObject({
      api: before,
      declarations: declared.trimEnd(),
      name: expect.stringMatching(/^main at [0-9a-f]{8}$/),
    });
  });

  it('is that of the branch or commit that is named', () => {
    const repository = temporaryRepository();
    repository.write('schema/api.graphql', before);
    repository.commit();
    repository.git('branch', 'release');
    repository.write('schema/api.graphql', withoutTitle);
    repository.commit();
    expect(contractAtBase(repository.path, 'release')).toMatchObject({ api: before });
    expect(contractAtBase(repository.path, 'main')).toMatchObject({ api: withoutTitle });
  });

  it('is none outside a git checkout, before the first commit, or where the base has no schema yet', () => {
    expect(contractAtBase(temporaryFolder().path, undefined)).toEqual({
      none: 'there is no commit origin/main or main',
      fault: false,
    });
    const repository = temporaryRepository();
    expect(contractAtBase(repository.path, undefined)).toEqual({
      none: 'there is no commit origin/main or main',
      fault: false,
    });
    repository.commit();
    expect(contractAtBase(repository.path, undefined)).toEqual({
      none: 'main has no schema/api.graphql',
      fault: false,
    });
  });
  it('is missing, which is a fault, where a branch is named that is not there', () => {
    const repository = temporaryRepository();
    repository.commit();
    expect(contractAtBase(repository.path, 'mian')).toEqual({ none: 'there is no commit mian', fault: true });
  });
});
