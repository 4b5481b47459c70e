import { examples } from '@zibo-graph/schema';
import { type DocumentNode, type GraphQLField, isRequiredArgument, Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './graph.js';
import { type OneProcess, openOneProcess } from './oneProcess.js';
import { isConnection, pagingArguments, rootFields, rootSelections } from './rootFields.js';

let graph: OneProcess;
beforeAll(async () => {
  graph = await openOneProcess();
}, 120_000);
afterAll(() => graph?.close());

const exampleOf = (field: string) => examples().find(({ name }) => name.toLowerCase() === field.toLowerCase());

/** The names of the arguments that an example gives to a root field, wherever it asks for it. */
const givenArguments = (field: string): Set<string> =>
  new Set(
    rootSelections(exampleOf(field)?.document ?? '{ __typename }')
      .filter(({ name }) => name.value === field)
      .flatMap((selection) => (selection.arguments ?? []).map(({ name }) => name.value)),
  );

/** A document without one argument of a root field. */
function without(document: string, field: string, argument: string): string {
  const changed: DocumentNode = visit(parse(document), {
    Field: (node) =>
      node.name.value === field
        ? { ...node, arguments: (node.arguments ?? []).filter(({ name }) => name.value !== argument) }
        : undefined,
  });
  return print(changed);
}

/** What the packaged data cannot show, for no project in it has a code and no rule a second version; the reference names the tests. */
const shownElsewhere = ['project.code', 'evaluationRules.newestOnly'];

/** Arguments of which the field takes one or the other: without it there is no question. */
const isKey = (argument: string): boolean => ['id', 'uscc', 'code'].includes(argument);

/**
 * Paging is walked on every connection of the root, see connections.test.ts; `knownAt` is one argument of every field of the root, see
 * `gateway/tests/knownAt.test.ts`.
 */
const isOfEvery = (field: GraphQLField<unknown, unknown>, argument: string): boolean =>
  argument === 'knownAt' || (isConnection(field) && pagingArguments.includes(argument));

const dispensable = rootFields().flatMap((field) =>
  field.args
    .filter(
      (argument) =>
        !isRequiredArgument(argument) &&
        !isKey(argument.name) &&
        !isOfEvery(field, argument.name) &&
        !shownElsewhere.includes(`${field.name}.${argument.name}`) &&
        givenArguments(field.name).has(argument.name),
    )
    .map(({ name }) => ({ field: field.name, argument: name })),
);

describe('the examples of the reference', () => {
  it.each(rootFields().map(({ name }) => name))(
    'answer %s on the packaged data without an error, and not emptily',
    async (field) => {
      const example = exampleOf(field);
      expect(example, `schema/examples has no example of ${field}`).toBeDefined();
      const { data, errors } = await ask(graph, example?.document ?? '', example?.variables);
      expect(errors).toBeUndefined();
      for (const selection of rootSelections(example?.document ?? '')) {
        const answer = data[selection.alias?.value ?? selection.name.value];
        expect(answer).not.toBeNull();
        if (Array.isArray(answer)) expect(answer.length).toBeGreaterThan(0);
        if (answer.nodes) expect(answer.nodes.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(rootFields().map((field) => ({ field })))(
    'give every argument of $field.name, those of paging and of time aside',
    ({ field }) => {
      const wanted = field.args
        .map(({ name }) => name)
        .filter((name) => !isOfEvery(field, name) && !shownElsewhere.includes(`${field.name}.${name}`));
      expect([...givenArguments(field.name)]).toEqual(expect.arrayContaining(wanted));
    },
  );

  it.each(dispensable)('show that $argument of $field makes a difference', async ({ field, argument }) => {
    const example = exampleOf(field);
    const whole = await ask(graph, example?.document ?? '', example?.variables);
    const rest = await ask(graph, without(example?.document ?? '', field, argument), example?.variables);
    // Without it there may be no answer, for what cannot be added up is refused: that, too, is a difference.
    expect([rest.data, rest.errors]).not.toEqual([whole.data, whole.errors]);
  });

  it('are of a root field each', () => {
    const names = new Set(rootFields().map(({ name }) => name.toLowerCase()));
    expect(examples().filter(({ name }) => !names.has(name.toLowerCase()))).toEqual([]);
    for (const { document } of examples()) {
      expect(parse(document).definitions.map(({ kind }) => kind)).toEqual([Kind.OPERATION_DEFINITION]);
    }
  });
});
