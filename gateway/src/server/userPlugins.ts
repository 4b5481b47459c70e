import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SettingsError } from '@zibo-graph/subgraph-kit';
import type { GraphPlugin } from './GraphContext.js';

/** What Apollo Server calls of a plugin. */
const hooks = [
  'serverWillStart',
  'requestDidStart',
  'contextCreationDidFail',
  'invalidRequestWasReceived',
  'unexpectedErrorProcessingRequest',
  'startupDidFail',
] as const satisfies readonly (keyof GraphPlugin)[];

/**
 * The plugins of the user: what a module (ESM) exports by default, one or a list of them.
 * @param file its path, from the folder in which the program runs; none if not given.
 * @throws SettingsError if the module cannot be loaded, naming the line where that is known, or exports something else.
 */
export async function userPlugins(file: string | undefined): Promise<readonly GraphPlugin[]> {
  if (file === undefined) return [];
  const exported = await defaultOf(file);
  const isList = Array.isArray(exported);
  const plugins: readonly unknown[] = isList ? exported : [exported];
  for (const [index, plugin] of plugins.entries()) {
    requirePlugin(plugin, `${file}: ${isList ? `default[${index}]` : 'default'}`);
  }
  return plugins as readonly GraphPlugin[];
}

async function defaultOf(file: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(resolve(file)).href)) as { readonly default?: unknown };
    return module.default;
  } catch (error) {
    const place = placeOf(error) ?? placeOfSyntaxError(error, file) ?? file;
    throw fault(place, `无法加载（${messageOf(error)}）`, `cannot be loaded: ${messageOf(error)}`, error);
  }
}

/** The line in which a module threw an error while it was loaded. */
const placeOf = (error: unknown): string | undefined =>
  /file:\/\/(\/[^\s)]+?:\d+)/.exec((error as Error | undefined)?.stack ?? '')?.[1];

/** A syntax error does not say its line where it is caught, but where Node prints it. */
function placeOfSyntaxError(error: unknown, file: string): string | undefined {
  if (!(error instanceof SyntaxError)) return undefined;
  const { stderr } = spawnSync(process.execPath, ['--check', resolve(file)], { encoding: 'utf8' });
  return /^(?:file:\/\/)?(\/.*:\d+)$/m.exec(stderr)?.[1];
}

function requirePlugin(plugin: unknown, place: string): void {
  if (typeof plugin !== 'object' || plugin === null) {
    throw fault(place, '须为 Apollo Server 插件或其列表', 'must be a plugin of Apollo Server, or a list of them');
  }
  const known = hooks.filter((hook) => (plugin as GraphPlugin)[hook] !== undefined);
  const wrong = known.find((hook) => typeof (plugin as GraphPlugin)[hook] !== 'function');
  if (wrong) throw fault(`${place}.${wrong}`, '须为函数', 'must be a function');
  // Plugins that switch one of Apollo's off have a name of theirs, and no hook.
  if (known.length > 0 || '__internal_plugin_id__' in plugin) return;
  throw fault(place, `不是 Apollo Server 插件：须有 ${hooks[0]} 或 ${hooks[1]} 等`, `has none of ${hooks.join(', ')}`);
}

/** Says that plugins of the user do not start. */
export const notStarted = (file: string, cause: unknown): SettingsError =>
  fault(file, `插件无法启动（${messageOf(cause)}）`, `a plugin does not start: ${messageOf(cause)}`, cause);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const fault = (place: string, zh: string, en: string, cause?: unknown): SettingsError =>
  new SettingsError(`APOLLO_PLUGINS_FILE：${place} ${zh}。${place} ${en}.`, { cause });
