/** `npm run codegen`: writes the resolver types of every subgraph, the named operations for the client and their manifest, and the reference. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildSchema } from 'graphql';
import { describedIn } from '../src/descriptions.js';
import { examples, operations } from '../src/operations.js';
import { apiSchemaSdl } from '../src/sdl.js';
import { type GeneratedFile, operationFiles, repository, resolverTypeFiles } from './generated.js';
import { referenceFiles } from './reference.js';
import { operationIssues } from './rules/operations.js';
import { subgraphSources } from './sources.js';

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(repository + path), { recursive: true });
  writeFileSync(repository + path, content);
  console.log(path);
}

for (const file of await resolverTypeFiles(subgraphSources())) write(file);

const api = buildSchema(apiSchemaSdl());
const issues = operationIssues(operations(), api);
for (const { at, message } of issues) console.error(`${at}: ${message}`);
if (issues.length > 0) process.exitCode = 1;
else for (const file of await operationFiles(api)) write(file);

const reference = referenceFiles({ api, examples: examples(), inChinese: describedIn('zh') });
for (const file of reference) write(file);
