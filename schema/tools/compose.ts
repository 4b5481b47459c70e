/** `npm run compose`: writes the supergraph and the API schema. */
import { writeFileSync } from 'node:fs';
import { CompositionError, composition } from './composition.js';
import { composedFiles, repository } from './generated.js';
import { subgraphSources } from './sources.js';

try {
  const composed = composition(subgraphSources());
  for (const hint of composed.hints) console.warn(`hint: ${hint}\n`);
  for (const { path, content } of composedFiles(composed)) {
    writeFileSync(repository + path, content);
    console.log(path);
  }
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  console.error(`The subgraphs do not compose.\n\n${error.message}`);
  process.exitCode = 1;
}
