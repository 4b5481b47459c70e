import { normalise } from './unitsOf.js';

/** An area as names of agencies refer to it. */
export interface NamedArea {
  readonly name_zh: string;
  readonly short_name_zh: string | null;
  readonly kind: string;
}

/** A reading of a name as one of an agency of an area. */
export interface NameInArea {
  /** The name, or what is left of it without what it says about the area. */
  readonly core: string;
  /** How the name says the area: by the area's name, by its level alone (区应急局), or not at all. */
  readonly area: 'NAMED' | 'LEVEL' | 'UNSAID';
}

/** By which character names say the level of an area. */
const levels: Readonly<Record<string, string>> = {
  PROVINCE: '省',
  CITY: '市',
  DISTRICT: '区',
  ZONE: '区',
  COUNTY: '县',
  TOWN: '镇',
  SUBDISTRICT: '街道',
};

const anyLevel = new RegExp(`^(?:${Object.values(levels).join('|')})`);

/** The level that a name begins with, as far as one can tell without knowing the area: 市 of 市应急局, and of 市场. */
export const leadingLevel = (core: string): string | null => anyLevel.exec(core)?.[0] ?? null;

/**
 * The readings of a name, were it of an agency of an area: 周村区应急局 and 区应急局 are also 应急局 in 周村区, 区委宣传部 is
 * also 宣传部.
 * @param areas the area, the one above it, and so on; empty for an agency of no area.
 * @returns the name as it is, then with more and more left out; only the name as it is if it says nothing about the area.
 */
export function namesInArea(name: string, areas: readonly NamedArea[]): NameInArea[] {
  const whole = normalise(name);
  const said = withoutArea(whole.replace(/^中共/, ''), areas);
  if (!said) return [{ core: whole, area: 'UNSAID' }];
  // 区委宣传部: the committee of the area is said together with the area. 区委、区政府 are two, each with its area.
  const withoutCommittee = said.core.replace(/^委(?=..)/, '');
  const isOfCommittee = withoutArea(withoutCommittee, areas) === null;
  const cores = new Set([whole, said.core, ...(isOfCommittee ? [withoutCommittee] : [])]);
  return [...cores].map((core) => ({ core, area: said.area }));
}

/** Whether a text names an area. */
export const mentions = (core: string, area: NamedArea): boolean => namesOf(area).some((name) => core.includes(name));

function withoutArea(whole: string, areas: readonly NamedArea[]): NameInArea | null {
  const [own, ...above] = areas;
  if (!own) return null;
  // A name says areas from the greatest down; one above alone says that the agency is of that one.
  const rest = above.reduceRight((text, area) => withoutPrefix(text, namesOf(area)), whole);
  const unnamed = withoutPrefix(rest, namesOf(own));
  if (unnamed !== rest) return { core: unnamed, area: 'NAMED' };
  const level = levels[own.kind] ?? '';
  const withoutLevel = withoutPrefix(rest, [`${level}级`, level]);
  return withoutLevel === rest ? null : { core: withoutLevel, area: 'LEVEL' };
}

const namesOf = ({ name_zh, short_name_zh, kind }: NamedArea): string[] => {
  const level = levels[kind] ?? '';
  const stem = name_zh.length > level.length + 1 && name_zh.endsWith(level) ? [name_zh.slice(0, -level.length)] : [];
  return [name_zh, ...(short_name_zh ? [short_name_zh] : []), ...stem].map(normalise);
};

/** A text without the first of the prefixes that it has, unless it is nothing else. */
function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((candidate) => text.startsWith(candidate) && text.length > candidate.length);
  return text.slice(prefix?.length ?? 0);
}
