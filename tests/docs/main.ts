/** `npm run docs`: writes the pages of `docs/reference` that are made from declarations in the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages, root } from './generatedPages.js';

for (const [path, content] of generatedPages()) {
  writeFileSync(join(root, path), content);
  console.log(path);
}
