import { readFileSync } from 'node:fs';
import { deployFolder } from './manifests.js';

/** An instruction of the Containerfile: `RUN`, and what follows it on its line. */
export interface Instruction {
  readonly keyword: string;
  readonly text: string;
}

/** The stages of deploy/Containerfile, in order, each from its FROM on. */
export function stages(): readonly (readonly Instruction[])[] {
  const instructions = readFileSync(`${deployFolder}Containerfile`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, keyword = '', text = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
      if (keyword === '') throw new Error(`the Containerfile has a line that is no instruction: ${line}`);
      return { keyword, text };
    });
  const found: Instruction[][] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') found.push([instruction]);
    else found.at(-1)?.push(instruction);
  }
  return found;
}
