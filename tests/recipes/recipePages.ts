import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../docs/generatedPages.js';
import { type RecipeStep, recipeSteps } from './recipe.js';

const folder = 'docs/developing/recipes';

/** Every recipe with its steps, by the name of its page. */
export const recipes: readonly (readonly [string, readonly RecipeStep[]])[] = readdirSync(join(root, folder))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => [name, recipeSteps(readFileSync(join(root, folder, name), 'utf8'))] as const)
  .filter(([, steps]) => steps.length > 0);
