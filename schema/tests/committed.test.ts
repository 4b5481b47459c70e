import { describe, expect, it } from 'vitest';
import { generatedFileIssues, uncommittedFileIssues } from '../tools/rules/committed.js';
import { temporaryFolder, temporaryRepository } from './temporaryRepository.js';

describe('the rule on generated files', () => {
  const file = { path: 'schema/api.graphql', content: 'one\ntwo\n' };
  const issues = (found?: string) => {
    const folder = temporaryFolder();
    if (found !== undefined) folder.write(file.path, found);
    return generatedFileIssues(folder.path, [file], 'npm run compose');
  };

  it('accepts a file that is, byte for byte, what its sources give', () => {
    expect(issues(file.content)).toEqual([]);
  });

  it.each([
    ['one character more', 'one\ntwo \n', 2],
    ['one line less', 'one\n', 2],
    ['other line ends', 'one\r\ntwo\r\n', 1],
    ['a line more at its end', 'one\ntwo\n\n', 4],
  ])('refuses a file with %s, and names the line', (_fault, found, line) => {
    expect(issues(found)).toEqual([
      { at: `schema/api.graphql:${line}`, message: 'differs from its sources: run `npm run compose`' },
    ]);
  });

  it('refuses a file that is not there', () => {
    expect(issues()).toEqual([{ at: file.path, message: 'is not there: run `npm run compose`' }]);
  });
});

describe('the rule on new files', () => {
  const issues = (repository: { path: string }) =>
    uncommittedFileIssues(repository.path, ['schema/*.graphql', 'schema/operations']);

  it('accepts files that are committed, or on their way into the next commit, and new ones elsewhere', () => {
    const repository = temporaryRepository();
    repository.write('schema/api.graphql', 'committed');
    repository.commit();
    repository.write('schema/operations/New.graphql', 'staged');
    repository.git('add', '--all');
    repository.write('schema/api.graphql', 'changed');
    repository.write('notes.md', 'new');
    expect(issues(repository)).toEqual([]);
  });

  it('refuses a new file that git does not know, and one that it is told to ignore', () => {
    const repository = temporaryRepository();
    repository.write('.gitignore', 'Ignored.graphql\n');
    repository.commit();
    repository.write('schema/operations/机构.graphql', 'new');
    repository.write('schema/operations/Ignored.graphql', 'ignored');
    const message = 'is new and not committed: `git add` it';
    expect(issues(repository)).toEqual([
      { at: 'schema/operations/机构.graphql', message },
      { at: 'schema/operations/Ignored.graphql', message },
    ]);
  });

  it('says nothing outside a git checkout', () => {
    const folder = temporaryFolder();
    folder.write('schema/operations/New.graphql', 'new');
    expect(issues(folder)).toEqual([]);
  });
});
