import { parse, visit } from 'graphql';
import { expect } from 'vitest';
import { answerText, type BothExecutors, scopeOf } from './bothExecutors.js';
import { Chance } from './Chance.js';
import type { SeedRange } from './environment.js';
import { type Faults, type FetchLog, type fabricatedSubgraph, noFaults } from './fabricatedSubgraph.js';
import { randomOperation, type ScalarTexts } from './randomOperation.js';

const scenarios: Readonly<Record<string, Faults>> = {
  'all is well': noFaults,
  'fields fail': { ...noFaults, error: 12, absent: 12 },
  'entities are missing and fetches refused': { ...noFaults, error: 30, absent: 30, missing: 6, refusal: 6 },
  'subgraphs break what their schema promises': { ...noFaults, missing: 20, lie: 25 },
  'everything goes wrong': { error: 25, absent: 25, missing: 25, refusal: 25, lie: 50 },
};

/** Compares the answers of the executors, their errors and their fetches, over operations made up by chance. */
export async function compareExecutors(
  both: BothExecutors,
  subgraphs: readonly ReturnType<typeof fabricatedSubgraph>[],
  { first, last }: SeedRange,
  scalarTexts: ScalarTexts = {},
): Promise<void> {
  for (let seed = first; seed <= last; seed++) {
    const { query, operationName, variables } = randomOperation(
      both.schema,
      new Chance(`operation ${seed}`),
      scalarTexts,
    );
    const prepared = both.prepare(query, operationName);
    for (const [scenario, faults] of Object.entries(scenarios)) {
      const execute = async (executor: 'compiled' | 'stock') => {
        const log: FetchLog = { asked: [], repeats: false };
        const sessions = new Map(subgraphs.map((one) => [one.name, one.openSession(`${seed}`, faults, log)]));
        const answer = await answerText(() => prepared[executor].execute(variables, scopeOf(sessions)));
        return { answer, log };
      };
      const stock = await execute('stock');
      const compiled = await execute('compiled');
      const told = `seed ${seed}, ${scenario}\n${query}\n${JSON.stringify(variables)}`;
      expect(compiled.log.repeats, told).toBe(false);
      if (refusesWhole(stock.answer)) {
        expect(compiled.answer, told).toMatch(hasForeignAlias(query) ? /^\{\s*"data":/ : /"data":.*"errors":/s);
        continue;
      }
      expect(compiled.log.asked, told).toEqual(stock.log.asked);
      if (stock.log.repeats) expect(inAnyOrder(compiled.answer), told).toEqual(inAnyOrder(stock.answer));
      else expect(compiled.answer, told).toBe(stock.answer);
    }
  }
}

/**
 * The stock executor gives up on a value of another kind than its type, where ours loses only the field. Subgraphs send
 * such values, and so does the planner, when an alias is the name of a key that it wants for itself: then ours may even
 * keep the field, for it takes what was fetched last, where the stock one keeps the key.
 */
const refusesWhole = (answer: string): boolean => /^\{\s*"errors": \[\s*\{\s*"message": "Invalid non-/.test(answer);

/** Whether an alias is the name of another field; the aliases that are made up for nothing end in a number. */
function hasForeignAlias(query: string): boolean {
  let found = false;
  visit(parse(query), {
    Field({ alias, name }) {
      found ||= alias !== undefined && alias.value !== name.value && !/_\d$/.test(alias.value);
    },
  });
  return found;
}

/**
 * An answer with its errors in any order: where the stock executor asks for an entity several times, the order of the
 * errors at it depends on which of them its subgraph finds at once and which later.
 */
function inAnyOrder(answer: string): unknown {
  if (answer.startsWith('thrown')) return answer;
  const { data, errors = [] } = JSON.parse(answer) as { data: unknown; errors?: unknown[] };
  return [JSON.stringify(data), errors.map((error) => JSON.stringify(error)).sort()];
}
