import { leadingLevel, mentions, type NamedArea, type NameInArea, namesInArea } from './areaDesignation.js';
import { hanSimilarity, type Similarity, wordSimilarity } from './nameSimilarity.js';
import { beginsWithHan, unitsOf } from './unitsOf.js';

/** By what a name fits an agency. */
export type AgencyMatchVia = 'CANONICAL' | 'SHORT_NAME' | 'ALIAS' | 'TYPO';

/** An agency with every name that is recorded of it. */
export interface AgencyRecord {
  readonly id: string;
  readonly kind: string;
  readonly name_zh: string;
  readonly name_en: string | null;
  readonly short_name_zh: string | null;
  readonly aliases: readonly { readonly name: string; readonly kind: string }[];
  /** Its area, the one above it, and so on. */
  readonly areas: readonly NamedArea[];
}

/** The same with its names read. */
export interface NamedAgency extends AgencyRecord {
  readonly names: readonly RecordedName[];
}

interface RecordedName {
  readonly text: string;
  readonly via: AgencyMatchVia;
  readonly readings: readonly NameInArea[];
}

/** How a name fits an agency. */
export interface AgencyNameFit {
  readonly via: AgencyMatchVia;
  /** 1 for a name that is recorded as it is; less the more has to be assumed. */
  readonly certainty: number;
  /** The recorded name. */
  readonly matched: string;
  /** What the name says about the area; `NAMED` if it can be of no other. */
  readonly area: NameInArea['area'];
}

/** From here on a name is recorded, but for what it says about the area. */
export const recordedCertainty = 0.95;

/** Reads the names of an agency. */
export function namedAgency<Agency extends AgencyRecord>(agency: Agency): Agency & NamedAgency {
  const named = (text: string, via: AgencyMatchVia): RecordedName => ({
    text,
    via,
    readings: namesInArea(text, agency.areas),
  });
  const { name_zh, name_en, short_name_zh, aliases } = agency;
  return {
    ...agency,
    names: [
      named(name_zh, 'CANONICAL'),
      ...(name_en === null ? [] : [named(name_en, 'CANONICAL')]),
      ...(short_name_zh === null ? [] : [named(short_name_zh, 'SHORT_NAME')]),
      ...aliases.map(({ name, kind }) => named(name, kind === 'SHORT_NAME' ? 'SHORT_NAME' : 'ALIAS')),
    ],
  };
}

/** How a name fits an agency that it is recorded of, best; null if it is not. */
export const recordedNameFit = (name: string, agency: NamedAgency): AgencyNameFit | null =>
  bestFit(name, agency, (asked, recorded) => fitOf(asked, recorded, agency));

/** How a name fits an agency, best, be it that it is recorded or that it is like a recorded one; null if it does not. */
export const agencyNameFit = (name: string, agency: NamedAgency): AgencyNameFit | null =>
  bestFit(
    name,
    agency,
    (asked, recorded) => fitOf(asked, recorded, agency) ?? similarityOf(name, asked, recorded, agency),
  );

function bestFit(
  name: string,
  agency: NamedAgency,
  fitOfReading: (asked: NameInArea, recorded: RecordedName) => Fit | null,
): AgencyNameFit | null {
  let best: AgencyNameFit | null = null;
  const asked = namesInArea(name, agency.areas);
  for (const recorded of agency.names) {
    for (const reading of asked) {
      const fit = fitOfReading(reading, recorded);
      if (fit && fit.certainty > (best?.certainty ?? 0)) best = { ...fit, matched: recorded.text };
    }
  }
  return best;
}

type Fit = Omit<AgencyNameFit, 'matched'>;

/** How a reading fits a recorded name that it is. */
function fitOf({ core, area }: NameInArea, { readings, via }: RecordedName, { areas }: NamedAgency): Fit | null {
  const [whole, ...withoutArea] = readings;
  const [own] = areas;
  if (core === whole?.core) {
    // A full name is of one agency, whatever area the reader has in mind.
    const isUnique = via === 'CANONICAL' || own === undefined || mentions(core, own);
    return { via, certainty: 1, area: isUnique ? 'NAMED' : area };
  }
  if (!withoutArea.some((reading) => reading.core === core)) return null;
  return { via: via === 'CANONICAL' && area !== 'NAMED' ? 'SHORT_NAME' : via, certainty: recordedCertainty, area };
}

/** How a reading fits a recorded name that it is not. */
function similarityOf(
  name: string,
  asked: NameInArea,
  { text, readings }: RecordedName,
  agency: NamedAgency,
): Fit | null {
  const recorded = readings[readings.length > 1 ? 1 : 0] as NameInArea;
  const similarity = !beginsWithHan(recorded.core)
    ? wordSimilarity(unitsOf(name), unitsOf(text))
    : isOfAnotherArea(asked, recorded, agency)
      ? null
      : (collectiveSimilarity(asked, recorded, agency) ?? hanSimilarity(asked.core, recorded.core));
  if (!similarity) return null;
  const area = agency.areas.length === 0 ? 'NAMED' : asked.area;
  return { via: similarity.kind === 'SHORTENED' ? 'SHORT_NAME' : 'TYPO', certainty: similarity.certainty, area };
}

/** 各镇政府 are some of 各镇政府、街道办事处. A beginning says nothing where one agency is meant: no government is its office. */
function collectiveSimilarity(asked: NameInArea, recorded: NameInArea, { kind }: NamedAgency): Similarity | null {
  if (kind !== 'COLLECTIVE' || asked.core.length < 3 || !recorded.core.startsWith(asked.core)) return null;
  return { kind: 'SHORTENED', certainty: 0.6 + (0.3 * asked.core.length) / recorded.core.length };
}

/** Whether what differs is the area: 市应急局 is no misprint of 区应急局, nor 张店分局 of 周村分局. */
function isOfAnotherArea(asked: NameInArea, recorded: NameInArea, { areas: [own] }: NamedAgency): boolean {
  const level = asked.area === 'UNSAID' ? leadingLevel(asked.core) : null;
  if (level !== null && !recorded.core.startsWith(level)) return true;
  return own !== undefined && mentions(recorded.core, own) && !mentions(asked.core, own);
}
