import { Fault, type Issue } from './issue.js';
import type { IssueCode } from './issueCodes.js';
import { ownCopy } from './ownCopy.js';

/** So many faults of one code in one file are listed; of more it is told how many. */
export const mostAlike = 1_000;

/** What was found in a file: what is listed of it, and how many there are of each code. */
interface FileIssues {
  readonly listed: Issue[];
  readonly counts: Map<IssueCode, number>;
}

/** Faults as they are found: of a million alike the first thousand are kept, and the rest are counted. */
export class IssueList {
  /** How many there are, those that are only counted included. */
  count = 0;
  readonly #files = new Map<string | null, FileIssues>();

  constructor(issues: Iterable<Issue> = []) {
    for (const issue of issues) this.push(issue);
  }

  /** Takes a fault. */
  push(issue: Issue): void {
    const { listed, counts } = this.#ofFile(issue.file);
    const alike = counts.get(issue.code) ?? 0;
    counts.set(issue.code, alike + 1);
    this.count += 1;
    const { value } = issue;
    if (alike < mostAlike) listed.push({ ...issue, value: value === null ? null : ownCopy(value) });
  }

  /** Takes the faults of another list. */
  addAll(other: IssueList): void {
    for (const [file, { listed, counts }] of other.#files) {
      for (const issue of listed) this.push(issue);
      const own = this.#ofFile(file).counts;
      for (const [code, count] of counts) {
        const leftOut = Math.max(0, count - mostAlike);
        own.set(code, (own.get(code) ?? 0) + leftOut);
        this.count += leftOut;
      }
    }
  }

  /** Faults of one file together, in the order of its rows; at their end how many are not listed. */
  inOrderOfFiles(): Issue[] {
    return [...this.#files].flatMap(([file, { listed, counts }]) => {
      const leftOut = [...counts].flatMap(([code, count]) =>
        count > mostAlike ? [{ code, count: count - mostAlike }] : [],
      );
      return [
        ...listed.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
        ...leftOut.map((more) => new Fault('FAULTS_LEFT_OUT', more).at({ file: file ?? undefined })),
      ];
    });
  }

  #ofFile(file: string | null): FileIssues {
    const known = this.#files.get(file) ?? { listed: [], counts: new Map() };
    this.#files.set(file, known);
    return known;
  }
}
