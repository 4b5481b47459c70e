import { fileURLToPath } from 'node:url';
import { errorsPage } from './errorsPage.js';
import { faultsPage, tablesPage } from './importPages.js';
import { settingsPage } from './settingsPage.js';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The pages of `docs` that are made from declarations in the code, by path. The reference of the schema is made by `npm run codegen`. */
export const generatedPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/reference/settings.md', settingsPage()],
    ['docs/reference/errors.md', errorsPage()],
    ['docs/reference/tables.md', tablesPage()],
    ['docs/reference/faults.md', faultsPage()],
  ]);
