import type { RecordValues } from '@zibo-graph/database';
import type { LoadedDataset } from '../LoadedDataset.js';
import type { Wording } from './wording.js';

/** What a finding is about, and where that stands. */
export interface FindingSubject {
  readonly id: string;
  readonly document_id?: string | null;
  readonly locator?: string | null;
  readonly reported?: string | null;
}

/** Something that does not fit, or is doubtful, in the records of a data set. */
export interface Finding {
  /** A code of the codelist `findingRule`. */
  readonly rule: string;
  /** A code of the codelist `findingSeverity`: INFO is worth knowing, WARNING to be read with care, ERROR cannot be right. */
  readonly severity: 'INFO' | 'WARNING' | 'ERROR';
  /** At least one; the first gives the finding its id. */
  readonly subjects: readonly [FindingSubject, ...FindingSubject[]];
  /** Tells findings of one rule about one subject apart; not needed where there is but one. */
  readonly distinction?: string;
  readonly message: Wording;
}

/** A family of rules: what they find in the records of a data set without a fault. Rows of other data sets are not seen. */
export type FindingRule = (dataset: LoadedDataset) => Iterable<Finding>;

/** A row as the subject of a finding, at its place. */
export function subjectOf(row: FindingSubject): FindingSubject {
  const { id, document_id = null, locator = null, reported = null } = row;
  return { id, document_id, locator, reported };
}

/** The id of a finding: stable as long as it is about the same thing. */
export function idOf({ rule, subjects, distinction }: Finding): string {
  const about = subjects[0].id.replace(':', '/');
  return `finding:${rule.toLowerCase().replaceAll('_', '-')}/${about}${distinction ? `/${distinction}` : ''}`;
}

/** A finding as records of its two tables. */
export function toRecords(finding: Finding): { finding: RecordValues; subjects: RecordValues[] } {
  const { rule, severity, message, subjects } = finding;
  const id = idOf(finding);
  return {
    finding: { id, rule, severity, message_zh: message.zh, message_en: message.en },
    subjects: subjects.map((subject, index) => ({
      finding_id: id,
      subject_id: subject.id,
      position: index + 1,
      document_id: subject.document_id ?? null,
      locator: subject.locator ?? null,
      reported: subject.reported ?? null,
    })),
  };
}
