/** `npm run codegen`: writes the resolver types of every subgraph. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { repository, resolverTypeFiles } from './generated.js';
import { subgraphSources } from './sources.js';

for (const { path, content } of await resolverTypeFiles(subgraphSources())) {
  mkdirSync(dirname(repository + path), { recursive: true });
  writeFileSync(repository + path, content);
  console.log(path);
}
