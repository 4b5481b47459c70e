import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { directivesNamed } from '../entities.js';
import { type Issue, issueAt } from '../issue.js';

/** Directives that Apollo Gateway does not start with. Roles have a directive of our own. */
const refused = ['authenticated', 'requiresScopes', 'policy', 'fromContext', 'cacheTag'];

interface Import {
  readonly name: string;
  /** Whether it is written as an object, `{ name, as }`. */
  readonly renamed: boolean;
}

/** What a `@link` imports. */
function importsOf(link: DirectiveNode): Import[] {
  const list = link.arguments?.find((argument) => argument.name.value === 'import')?.value;
  if (list?.kind !== Kind.LIST) return [];
  return list.values.flatMap((value): Import[] => {
    if (value.kind === Kind.STRING) return [{ name: value.value, renamed: false }];
    const name =
      value.kind === Kind.OBJECT ? value.fields.find((field) => field.name.value === 'name')?.value : undefined;
    return name?.kind === Kind.STRING ? [{ name: name.value, renamed: true }] : [];
  });
}

function linkIssues(link: DirectiveNode): Issue[] {
  return importsOf(link).flatMap(({ name, renamed }) => [
    ...(refused.includes(name.replace('@', ''))
      ? [issueAt(link, `${name} is imported: Apollo Gateway does not start with it`)]
      : []),
    ...(renamed ? [issueAt(link, `${name} is imported under another name: these rules could not see it`)] : []),
  ]);
}

function usageIssues(directive: DirectiveNode): Issue[] {
  const name = directive.name.value;
  if (name === 'link') return linkIssues(directive);
  if (refused.includes(name)) return [issueAt(directive, `@${name}: Apollo Gateway does not start with it`)];
  if (name.includes('__'))
    return [issueAt(directive, `@${name} is not imported under its own name: these rules could not see it`)];
  if (name === 'interfaceObject') return [issueAt(directive, '@interfaceObject: Apollo Gateway plans it wrongly')];
  return [];
}

/** Nothing that Apollo Gateway refuses to start with, or plans wrongly, other than keys: see `keys.ts`. */
export function directiveIssues(document: DocumentNode): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Directive: (node) => {
      issues.push(...usageIssues(node));
    },
    FieldDefinition: (node) => {
      const [requires] = directivesNamed(node, 'requires');
      if (requires && node.arguments?.length) {
        issues.push(
          issueAt(
            requires,
            `@requires on the field ${node.name.value}, which has arguments: Apollo Gateway plans it wrongly`,
          ),
        );
      }
    },
    InterfaceTypeDefinition: (node) => {
      for (const key of directivesNamed(node, 'key')) {
        const resolvable = key.arguments?.find((argument) => argument.name.value === 'resolvable')?.value;
        if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) {
          issues.push(
            issueAt(key, `the interface ${node.name.value} is not resolvable: Apollo Gateway plans it wrongly`),
          );
        }
      }
    },
  });
  return issues;
}
