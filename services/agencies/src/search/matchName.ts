import {
  type AgencyMatchVia,
  type AgencyNameFit,
  agencyNameFit,
  type NamedAgency,
  recordedCertainty,
  recordedNameFit,
} from './agencyNameFit.js';

/** An agency that a name may mean, and how far its area is from the one asked for. */
export interface AgencyCandidate extends NamedAgency {
  /** 0 for the area asked for, 1 for the one above it, and so on; null for any other area. */
  readonly distance: number | null;
}

/** Which agency a name means, by ids. */
export interface NameMatch {
  readonly name: string;
  /** Null if no agency fits, or several do equally. */
  readonly agencyId: string | null;
  readonly via: AgencyMatchVia | null;
  /** 0 to 1; 0 if no agency is given. */
  readonly confidence: number;
  /** What else it may mean, likeliest first; empty if there is no doubt. */
  readonly candidateIds: readonly string[];
}

/** From here on an agency is given. */
const leastConfidence = 0.5;
/** Agencies whose confidence is as near as this fit equally. */
const margin = 0.05;
const mostCandidates = 5;

interface WeighedFit {
  readonly fit: AgencyNameFit;
  readonly id: string;
  readonly confidence: number;
  /** Whether it is of the area asked for, or of one above. */
  readonly isInReach: boolean;
}

/** What a match goes by. */
export interface MatchOptions {
  /** Whether an area was asked for. Then what names no other area is of that area, or of one above it. */
  readonly hasArea: boolean;
  /** Whether only recorded names count, and no name that is like one. */
  readonly recordedOnly: boolean;
}

/** Tells which of the candidates a name means. */
export function matchName(name: string, candidates: readonly AgencyCandidate[], options: MatchOptions): NameMatch {
  const fits = candidates
    .flatMap((candidate) => weighedFit(name, candidate, options) ?? [])
    .sort((a, b) => Number(b.isInReach) - Number(a.isInReach) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const [best, second] = fits;
  const isClear = second === undefined || !second.isInReach || (best?.confidence ?? 0) - second.confidence >= margin;
  if (!best?.isInReach || best.confidence < leastConfidence || !isClear) {
    return { name, agencyId: null, via: null, confidence: 0, candidateIds: idsOf(fits) };
  }
  const isCertain = best.fit.certainty >= recordedCertainty;
  return {
    name,
    agencyId: best.id,
    via: best.fit.via,
    confidence: best.confidence,
    candidateIds: isCertain ? [] : idsOf(fits.slice(1)),
  };
}

function weighedFit(
  name: string,
  candidate: AgencyCandidate,
  { hasArea, recordedOnly }: MatchOptions,
): WeighedFit | null {
  const fit = recordedOnly ? recordedNameFit(name, candidate) : agencyNameFit(name, candidate);
  if (!fit) return null;
  const { distance, id } = candidate;
  const isFar = fit.area === 'UNSAID' && (distance ?? 0) > 0;
  const isGuessed = fit.area !== 'NAMED' && !hasArea;
  const weight = isFar ? 0.9 ** (distance ?? 0) : isGuessed ? 0.9 : 1;
  return {
    fit,
    id,
    confidence: Math.round(fit.certainty * weight * 1000) / 1000,
    isInReach: fit.area === 'NAMED' || !hasArea || distance !== null,
  };
}

const idsOf = (fits: readonly WeighedFit[]): string[] => fits.slice(0, mostCandidates).map(({ id }) => id);
