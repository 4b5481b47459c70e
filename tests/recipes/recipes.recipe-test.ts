import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckout } from './checkout.js';
import { edited } from './recipe.js';
import { recipes } from './recipePages.js';

describe('whoever follows a recipe, in a clone of their own', () => {
  it('has recipes to follow', () => {
    expect(recipes.length).toBeGreaterThan(6);
  });

  it.each(recipes)(
    'comes to its end with every gate green: %s',
    (_, steps) => {
      const checkout = openCheckout();
      try {
        for (const step of steps) {
          if (step.kind === 'run') {
            for (const command of step.commands) checkout.run(command);
            continue;
          }
          const file = join(checkout.folder, step.file);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, edited(checkout.folder, step));
        }
      } finally {
        checkout.remove();
      }
    },
    900_000,
  );
});
