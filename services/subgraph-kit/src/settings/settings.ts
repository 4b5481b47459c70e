import { type ZodType, z } from 'zod';
import type { Bilingual } from '../values/bilingual.js';

/** A setting: an environment variable, what it may hold, and what holds if it is not set. */
export interface Setting<T = unknown> {
  /** The default as it would be written; null if nothing holds. */
  readonly fallback: string | null;
  readonly meaning: Bilingual;
  /** What the value must be, for the reader of a fault. */
  readonly expected: Bilingual;
  readonly schema: ZodType<T>;
}

/** The values of a list of settings. */
export type SettingValues<List extends Readonly<Record<string, Setting>>> = {
  readonly [Name in keyof List]: List[Name] extends Setting<infer T> ? T : never;
};

/** Settings that do not hold what they must: all faults, one a line, in both languages. The values are not shown: some are secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** A whole number between two bounds, both included. */
export const wholeNumber = (
  fallback: number,
  [least, most]: readonly [number, number],
  meaning: Bilingual,
): Setting<number> => ({
  fallback: String(fallback),
  meaning,
  expected: { zh: `须为 ${least} 至 ${most} 的整数`, en: `must be a whole number from ${least} to ${most}` },
  schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most)),
});

/** A whole number between two bounds, both included; one that is reckoned by the process where it is not set. */
export const derivedNumber = (
  derive: () => number,
  bounds: readonly [number, number],
  meaning: Bilingual,
): Setting<number> => {
  const { schema, ...setting } = wholeNumber(0, bounds, meaning);
  return { ...setting, fallback: null, schema: schema.optional().transform((value) => value ?? derive()) };
};

/** A port to listen at, 0 for any that is free; or none. */
export const optionalPort = (meaning: Bilingual): Setting<number | undefined> => {
  const { schema, ...setting } = wholeNumber(0, [0, 65_535], meaning);
  return { ...setting, fallback: null, schema: schema.optional() };
};

/** One of several words. */
export const oneOf = <const W extends string>(
  words: readonly [W, ...W[]],
  fallback: W,
  meaning: Bilingual,
): Setting<W> => ({
  fallback,
  meaning,
  expected: { zh: `须为 ${words.join('、')} 之一`, en: `must be one of ${words.join(', ')}` },
  schema: z.enum(words),
});

/** Any text, for names of hosts and folders. */
export const plainText = (fallback: string, meaning: Bilingual): Setting<string> => ({
  fallback,
  meaning,
  expected: { zh: '不能为空', en: 'must not be empty' },
  schema: z.string(),
});

/** The path of a file, or nothing. */
export const optionalFile = (meaning: Bilingual): Setting<string | undefined> => {
  const { schema, ...setting } = plainText('', meaning);
  return { ...setting, fallback: null, schema: schema.optional() };
};

/** Any text, or nothing. */
export const optionalText = (meaning: Bilingual): Setting<string | undefined> => ({
  fallback: null,
  meaning,
  expected: { zh: '可以不设置', en: 'may be left out' },
  schema: z.string().optional(),
});

/** A URL of one of several schemes, or nothing. */
export const optionalUrl = (schemes: readonly string[], meaning: Bilingual): Setting<string | undefined> => {
  const starts = schemes.map((scheme) => `${scheme}://`);
  return {
    fallback: null,
    meaning,
    expected: {
      zh: `须为以 ${starts.join(' 或 ')} 开头的地址`,
      en: `must be a URL that begins with ${starts.join(' or ')}`,
    },
    schema: z
      .string()
      .refine((text) => URL.canParse(text) && starts.some((start) => text.startsWith(start)))
      .optional(),
  };
};

/** Secrets that somebody must guess in vain, the one in use and, while it is replaced, the next; or nothing. */
export const optionalSecrets = (meaning: Bilingual): Setting<readonly [string, ...string[]] | undefined> => ({
  fallback: null,
  meaning,
  expected: {
    zh: '须为一个或两个（以逗号分隔）至少 32 个字符的密钥',
    en: 'must be one secret or two, separated by a comma, of 32 characters at least',
  },
  schema: z
    .string()
    .regex(/^[^,]{32,}(,[^,]{32,})?$/)
    .transform((text) => text.split(',') as [string, ...string[]])
    .optional(),
});

/** Any number of texts of one form, separated by commas; none if not set. */
export const listOf = (
  fits: (item: string) => boolean,
  expected: Bilingual,
  meaning: Bilingual,
): Setting<readonly string[]> => ({
  fallback: null,
  meaning,
  expected,
  schema: z
    .string()
    .transform((text) => text.split(',').map((item) => item.trim()))
    .refine((items) => items.every(fits))
    .optional()
    .transform((items) => items ?? []),
});

/**
 * Reads settings from the environment; what is not set, or empty, has its default.
 * @throws SettingsError naming every setting that does not hold what it must.
 */
export function readSettings<const List extends Readonly<Record<string, Setting>>>(
  list: List,
  environment: Readonly<Record<string, string | undefined>>,
): SettingValues<List> {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, { schema, fallback, expected }] of Object.entries(list)) {
    const parsed = schema.safeParse(environment[name]?.trim() || (fallback ?? undefined));
    if (parsed.success) values[name] = parsed.data;
    else faults.push(`${name}：${expected.zh}。${name} ${expected.en}.`);
  }
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  return values as SettingValues<List>;
}

/** The settings as a reader of `--help` sees them. */
export function describeSettings(list: Readonly<Record<string, Setting>>): string {
  const name = Math.max(...Object.keys(list).map(({ length }) => length));
  const fallback = Math.max(...Object.values(list).map((setting) => setting.fallback?.length ?? 1));
  const indent = ' '.repeat(name + fallback + 6);
  return Object.entries(list)
    .map(
      ([key, setting]) =>
        `  ${key.padEnd(name)}  ${(setting.fallback ?? '-').padEnd(fallback)}  ${setting.meaning.zh}\n${indent}${setting.meaning.en}`,
    )
    .join('\n');
}
