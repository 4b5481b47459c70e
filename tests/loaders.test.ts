import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const filesOf = (subgraph: string, folder: string): string[] => {
  const path = `${root}services/${subgraph}/src/${folder}/`;
  return readdirSync(path).map((file) => path + file);
};

/** What an editor asks about files. */
function openEditor(files: readonly string[]): ts.LanguageService {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, root);
  return ts.createLanguageService({
    getScriptFileNames: () => [...files],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
}

const textOf = (file: string): string => ts.sys.readFile(file) ?? '';

const subgraphs = ['agencies', 'plans', 'projects'];

describe('loaders', () => {
  it('are where an editor goes from each use of a resolver: the line in src/loaders that makes the loader', () => {
    const resolvers = subgraphs.flatMap((subgraph) => filesOf(subgraph, 'resolvers'));
    const editor = openEditor(resolvers);
    const uses = resolvers.flatMap((file) =>
      [...textOf(file).matchAll(/loaders\.(\w+)/g)].map(({ index, 1: name = '' }) => ({
        ...{ file, name, folder: file.replace(/resolvers\/\w+\.ts$/, 'loaders/') },
        found: editor.getDefinitionAtPosition(file, index + 'loaders.'.length) ?? [],
      })),
    );
    expect(uses.length).toBeGreaterThan(100);
    for (const { file, name, folder, found } of uses) {
      const [first] = found;
      const text = first && textOf(first.fileName).slice(first.textSpan.start).slice(0, name.length);
      expect(text, `${file}: ${name}`).toBe(name);
      expect(found.map(({ fileName }) => fileName.startsWith(folder))).not.toContain(false);
    }
  });

  it.each(subgraphs)('of %s have in traces and metrics the name under which resolvers use them', (subgraph) => {
    const named: (readonly [property: string, name: string])[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer)) {
        const [name] = node.initializer.arguments;
        if (name && ts.isStringLiteral(name)) named.push([node.name.getText(), name.text]);
      }
      ts.forEachChild(node, visit);
    };
    for (const file of filesOf(subgraph, 'loaders'))
      visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(([, name]) => name)).toEqual(named.map(([property]) => property));
  });
});
