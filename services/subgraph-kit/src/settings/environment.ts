import { readSettings, type Setting, type SettingValues } from './settings.js';

/**
 * Reads settings from the environment variables of this process.
 * @throws SettingsError naming every setting that does not hold what it must.
 */
export const readEnvironment = <const List extends Readonly<Record<string, Setting>>>(
  list: List,
): SettingValues<List> => readSettings(list, process.env);
