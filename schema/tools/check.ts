/** `npm run schema:check`: whether the contract keeps its rules, and what is generated from it is up to date. */
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, concatAST, GraphQLError } from 'graphql';
import { CodelistError, codelist, codelistNames } from '../src/codelists.js';
import { chineseDescriptions, DescriptionError, describedIn, descriptionsFile } from '../src/descriptions.js';
import { examples, OperationError, operations } from '../src/operations.js';
import { CompositionError, composition } from './composition.js';
import { entitiesOf } from './entities.js';
import { baseReference } from './environment.js';
import { composedFiles, operationFiles, repository, resolverTypeFiles } from './generated.js';
import { distinct, type Issue } from './issue.js';
import { referenceFiles } from './reference.js';
import { breakingChangeIssues, contractAtBase, declarationsFile } from './rules/breakingChanges.js';
import { codelistEnumIssues } from './rules/codelistEnums.js';
import { generatedFileIssues, uncommittedFileIssues } from './rules/committed.js';
import { descriptionIssues } from './rules/descriptions.js';
import { directiveIssues } from './rules/directives.js';
import { edgeIssues } from './rules/edges.js';
import { identityIssues } from './rules/identities.js';
import { keyIssues } from './rules/keys.js';
import { knownAtIssues } from './rules/knownAt.js';
import { labelIssues } from './rules/labels.js';
import { localeIssues } from './rules/locales.js';
import { operationIssues } from './rules/operations.js';
import { shapeIssues } from './rules/shapes.js';
import { translationIssues } from './rules/translations.js';
import { type SubgraphSource, subgraphSources } from './sources.js';

/** What must not be left out of a commit: the contract, and all that is generated from it. */
const contractPaths = [
  'schema/*.graphql',
  'schema/subgraphs',
  'schema/codelists',
  'schema/operations',
  'schema/examples',
  descriptionsFile,
];

async function changesSinceBase(api: string): Promise<Issue[]> {
  const base = contractAtBase(repository, baseReference());
  if ('none' in base) {
    console.log(`Breaking changes: not checked, for ${base.none}.`);
    return base.fault ? [{ at: 'BASE_REF', message: base.none }] : [];
  }
  console.log(`Breaking changes: compared with ${base.name}.`);
  const file = repository + declarationsFile;
  return breakingChangeIssues(base, { api, declarations: existsSync(file) ? readFileSync(file, 'utf8') : '' });
}

/** What the files that people write must keep to. */
function contractIssues(subgraphs: readonly SubgraphSource[]): Issue[] {
  const { entities, issues } = entitiesOf(subgraphs);
  const sdl = concatAST(subgraphs.map(({ document }) => document));
  return [
    ...issues,
    ...descriptionIssues(sdl),
    ...directiveIssues(sdl),
    ...keyIssues(subgraphs),
    ...identityIssues(subgraphs, entities),
    ...shapeIssues(subgraphs),
    ...knownAtIssues(subgraphs),
    ...labelIssues(subgraphs, codelistNames()),
    ...subgraphs.flatMap((source) => edgeIssues(source, entities)),
    ...codelistEnumIssues(sdl, codelistNames().map(codelist)),
  ];
}

/** What must hold of the schema that they compose to, and of the files that are generated. */
async function compositionIssues(subgraphs: readonly SubgraphSource[]): Promise<Issue[]> {
  const composed = composition(subgraphs);
  for (const hint of composed.hints) console.warn(`Composition hint: ${hint}`);
  const api = buildSchema(composed.api);
  const ofOperations = operationIssues(operations(), api);
  // What is not valid on the schema has no types there.
  const clientFiles = ofOperations.length > 0 ? [] : await operationFiles(api);
  const reference = referenceFiles({ api, examples: examples(), inChinese: describedIn('zh') });
  const generated = [...(await resolverTypeFiles(subgraphs)), ...clientFiles, ...reference];
  return [
    ...ofOperations,
    ...operationIssues(examples(), api, 'schema/examples'),
    ...localeIssues(operations(), api),
    ...localeIssues(examples(), api, 'schema/examples'),
    ...translationIssues(chineseDescriptions(), api),
    ...generatedFileIssues(repository, composedFiles(composed), 'npm run compose'),
    ...generatedFileIssues(repository, generated, 'npm run codegen'),
    ...uncommittedFileIssues(repository, [...contractPaths, ...generated.map(({ path }) => path)]),
    ...(await changesSinceBase(composed.api)),
  ];
}

/** A fault after which the rest cannot be looked at. */
const isLocated = (error: unknown): error is Error =>
  [GraphQLError, CodelistError, DescriptionError, OperationError, CompositionError].some(
    (kind) => error instanceof kind,
  );

function report(issues: readonly Issue[]): void {
  for (const { at, message } of distinct(issues)) console.error(`${at}: ${message}`);
  if (issues.length > 0) process.exitCode = 1;
}

try {
  const subgraphs = subgraphSources();
  report(contractIssues(subgraphs));
  report(await compositionIssues(subgraphs));
} catch (error) {
  if (!isLocated(error)) throw error;
  console.error(`${error}`);
  process.exitCode = 1;
}
console.log(process.exitCode ? 'The schema breaks its rules.' : 'The schema keeps its rules.');
