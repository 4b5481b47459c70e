import { type DocumentNode, type EnumTypeDefinitionNode, Kind } from 'graphql';
import type { Codelist } from '../../src/codelists.js';
import { type Issue, issueAt } from '../issue.js';

/** Name of the codelist of an enum: `AgencyKind` has `agencyKind`. */
const codelistName = (enumName: string): string => enumName.charAt(0).toLowerCase() + enumName.slice(1);

function enumIssues(definition: EnumTypeDefinitionNode, list: Codelist | undefined): Issue[] {
  const name = definition.name.value;
  if (!list) return [issueAt(definition.name, `the enum ${name} has no codelist ${codelistName(name)}.csv`)];
  const values = definition.values ?? [];
  const known = new Set(values.map((value) => value.name.value));
  return [
    ...values
      .filter((value) => !list.get(value.name.value))
      .map((value) => issueAt(value.name, `${name}.${value.name.value} is not in the codelist ${list.name}.csv`)),
    ...list.entries
      .filter(({ code }) => !known.has(code))
      .map(({ code }) =>
        issueAt(definition.name, `the enum ${name} lacks ${code}, which is in the codelist ${list.name}.csv`),
      ),
  ];
}

/** Enums that name no codes of the domain but what the graph itself can order and group by. */
const ofTheGraph = /(?:OrderField|OrderDirection|NullsPlacement|(?:Project|Target|Task|Observation)Dimension)$/;

/** Every enum of the domain equals the codelist of its name. A codelist without an enum is allowed. */
export function codelistEnumIssues(document: DocumentNode, codelists: readonly Codelist[]): Issue[] {
  const byName = new Map(codelists.map((list) => [list.name, list]));
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && !ofTheGraph.test(definition.name.value)
      ? enumIssues(definition, byName.get(codelistName(definition.name.value)))
      : [],
  );
}
