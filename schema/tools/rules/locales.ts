import { type GraphQLSchema, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { NamedOperation } from '../../src/operations.js';
import type { Issue } from '../issue.js';

/**
 * Every ready operation is asked in either language: it declares `$locale: Locale = ZH_CN`, and gives it to each field that takes a
 * language, unless an alias says that the field is of one language (`english: name(locale: EN)`).
 */
export function localeIssues(
  operations: readonly NamedOperation[],
  api: GraphQLSchema,
  folder = 'schema/operations',
): Issue[] {
  return operations.flatMap(({ name, document }) => {
    const at = `${folder}/${name}.graphql`;
    const types = new TypeInfo(api);
    const issues: Issue[] = [];
    let uses = 0;
    const parsed = parse(document);
    visit(
      parsed,
      visitWithTypeInfo(types, {
        Field({ alias, name: { value: field }, arguments: given = [] }) {
          if (!types.getFieldDef()?.args.some((argument) => argument.name === 'locale')) return;
          const locale = given.find((argument) => argument.name.value === 'locale')?.value;
          if (locale?.kind === Kind.VARIABLE && locale.name.value === 'locale') uses++;
          else if (!alias || locale?.kind !== Kind.ENUM) issues.push({ at, message: `${field} is not given $locale` });
        },
      }),
    );
    const declared = parsed.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []).map(print) : [],
    );
    if (!declared.includes('$locale: Locale = ZH_CN'))
      issues.push({ at, message: 'declares no $locale: Locale = ZH_CN' });
    else if (uses === 0) issues.push({ at, message: 'asks for nothing in $locale' });
    return issues;
  });
}
