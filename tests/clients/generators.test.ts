import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from '../endToEnd/oneProcess.js';
import { openProject, type Project, patience, root } from './project.js';

/** A text of the client's README, by the name that its first line gives. */
function recipe(name: string): string {
  const readme = readFileSync(join(root, 'client/README.md'), 'utf8');
  const found = [...readme.matchAll(/```ts\n(.*?)```/gs)].find(([, text]) => text?.startsWith(`// ${name}\n`));
  return found?.[1] ?? expect.fail(`README shows no ${name}`);
}

/** Generators each ask the graph for its schema in a form of their own; what they make of it compiles and runs. */
describe('types for operations of one’s own', { timeout: patience }, () => {
  let graph: OneProcess;
  let project: Project;
  beforeAll(async () => {
    project = openProject();
    graph = await openOneProcess();
  }, patience);
  afterAll(async () => {
    await graph?.close();
    project?.remove();
  });
  const atGraph = (text: string): string => text.replaceAll('http://127.0.0.1:4000', graph.url);

  it('are made by GraphQL Code Generator as README has it', async () => {
    for (const name of ['codegen.ts', 'src/stages.ts']) project.write(name, atGraph(recipe(name)));
    await project.runProgram('@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts');
    expect(await project.compile('src/stages.ts')).toBe('');
    expect((await project.run('src/stages.ts')).trim().split('\n')).toHaveLength(3);
    project.write('src/wrong.ts', atGraph(recipe('src/stages.ts')).replace('{ first: 3 }', '{ first: "3" }'));
    expect(await project.compile('src/wrong.ts')).toContain("Type 'string' is not assignable to type 'number'");
  });

  it('are told by gql.tada, which asks for the schema by the address', async () => {
    const plugin = { name: 'gql.tada/ts-plugin', schema: 'schema.graphql', tadaOutputLocation: 'tada/env.d.ts' };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, plugins: [plugin] } }));
    const program = `
      import { createClient, type Operation } from '@zibo-graph/client';
      import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
      import { print } from 'graphql';
      import type { introspection } from './env.js';
      const graphql = initGraphQLTada<{ introspection: introspection }>();
      const Agencies = graphql('query Agencies($first: Int) { agencies(first: $first) { nodes { id name kind } } }');
      const mine: Operation<ResultOf<typeof Agencies>, VariablesOf<typeof Agencies>> = { document: print(Agencies) };
      const { agencies } = await createClient({ url: '${graph.url}/graphql' }).run(mine, { first: 2 });
      for (const { name } of agencies?.nodes ?? []) console.log(name);
    `;
    project.write('tada/program.ts', program);
    project.write('tada/env.d.ts', '');
    const tada = (...given: string[]) => project.runProgram('gql.tada/bin/cli.js', ...given);
    await tada('generate-schema', `${graph.url}/graphql`, '--output', 'schema.graphql');
    await tada('generate-output');
    expect(await project.compile('tada/program.ts')).toBe('');
    expect((await project.run('tada/program.ts')).trim().split('\n')).toHaveLength(2);
    project.write('tada/wrong.ts', program.replace('const { name } of', 'const { nickname } of'));
    expect(await project.compile('tada/wrong.ts')).toContain('nickname');
  });

  it('are part of the client that genql makes', async () => {
    const genql = ['--endpoint', `${graph.url}/graphql`, '--output', 'genql', '--esm'];
    await project.runProgram('.bin/genql', ...genql);
    const program = `
      import { createClient } from './genql/index.js';
      const { agencies } = await createClient({ url: '${graph.url}/graphql' }).query({
        agencies: { __args: { first: 2, orderBy: [{ field: 'ID' }] }, totalCount: true, nodes: { id: true, name: true } },
      });
      for (const { name } of agencies?.nodes ?? []) console.log(name);
    `;
    project.write('genql.ts', program);
    expect(await project.compile('genql.ts')).toBe('');
    expect((await project.run('genql.ts')).trim().split('\n')).toHaveLength(2);
  });
});
