import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { git } from '../git.js';
import type { Issue } from '../issue.js';

const apiFile = 'schema/api.graphql';
/** Where breaking changes are declared; see the file itself for the form. */
export const declarationsFile = 'schema/breaking-changes.md';

/** An earlier state of the contract to compare with; or why there is none, and whether that is a fault. */
export type Base =
  | { readonly api: string; readonly declarations: string; readonly name: string }
  | { readonly none: string; readonly fault: boolean };

/**
 * The contract at the commit where this work left the base branch: that of `reference` if given, else `origin/main`,
 * else `main`. That there is no such branch is a fault only where one was asked for.
 */
export function contractAtBase(repository: string, reference: string | undefined): Base {
  const candidates = reference ? [reference] : ['origin/main', 'main'];
  const branch = candidates.find((name) => git(repository, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`));
  if (!branch) return { none: `there is no commit ${candidates.join(' or ')}`, fault: reference !== undefined };
  const commit = git(repository, 'merge-base', 'HEAD', branch);
  if (!commit) return { none: `nothing is in common with ${branch}`, fault: reference !== undefined };
  const api = git(repository, 'show', `${commit}:./${apiFile}`);
  if (api === undefined) return { none: `${branch} has no ${apiFile}`, fault: false };
  const declarations = git(repository, 'show', `${commit}:./${declarationsFile}`) ?? '';
  return { api, declarations, name: `${branch} at ${commit.slice(0, 8)}` };
}

const declaration = /^- ([A-Z_]+) `([^`]+)`: \S/;

/** Every breaking change of the API schema since the base is declared, in a line that the base does not have yet. */
export async function breakingChangeIssues(
  base: { readonly api: string; readonly declarations: string },
  now: { readonly api: string; readonly declarations: string },
): Promise<Issue[]> {
  const changes = await diff(buildSchema(base.api), buildSchema(now.api));
  const before = new Set(base.declarations.split('\n'));
  const lines = now.declarations.split('\n');
  const declared = new Set(
    lines.filter((line) => !before.has(line)).map((line) => declaration.exec(line)?.slice(1, 3).join(' ')),
  );
  const malformed = lines.flatMap((line, index) =>
    line.startsWith('- ') && !declaration.test(line)
      ? [{ at: `${declarationsFile}:${index + 1}`, message: 'is not of the form "- CHANGE `path`: reason"' }]
      : [],
  );
  const undeclared = changes
    .filter(
      ({ criticality, type, path }) =>
        criticality.level === CriticalityLevel.Breaking && !declared.has(`${type} ${path}`),
    )
    .map(({ type, path, message }) => ({
      at: apiFile,
      message: `breaking change: ${message}. If it must be, declare it in ${declarationsFile}: - ${type} \`${path}\`: reason`,
    }));
  return [...malformed, ...undeclared];
}
