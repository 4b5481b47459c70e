import { Fault, type LocatedFault } from './Fault.js';
import type { FaultCode } from './faultCodes.js';
import { ownCopy } from './ownCopy.js';

/** So many faults of one code in one file are listed; of more it is told how many. */
export const mostAlike = 1_000;

/** What was found in a file: what is listed of it, and how many there are of each code. */
interface FileFaults {
  readonly listed: LocatedFault[];
  readonly counts: Map<FaultCode, number>;
}

/** Faults as they are found: of a million alike the first thousand are kept, and the rest are counted. */
export class FaultList {
  /** How many there are, those that are only counted included. */
  count = 0;
  readonly #files = new Map<string | null, FileFaults>();

  constructor(faults: Iterable<LocatedFault> = []) {
    for (const fault of faults) this.push(fault);
  }

  /** Takes a fault. */
  push(fault: LocatedFault): void {
    const { listed, counts } = this.#ofFile(fault.file);
    const alike = counts.get(fault.code) ?? 0;
    counts.set(fault.code, alike + 1);
    this.count += 1;
    const { value } = fault;
    if (alike < mostAlike) listed.push({ ...fault, value: value === null ? null : ownCopy(value) });
  }

  /** Takes the faults of another list. */
  addAll(other: FaultList): void {
    for (const [file, { listed, counts }] of other.#files) {
      for (const fault of listed) this.push(fault);
      const own = this.#ofFile(file).counts;
      for (const [code, count] of counts) {
        const leftOut = Math.max(0, count - mostAlike);
        own.set(code, (own.get(code) ?? 0) + leftOut);
        this.count += leftOut;
      }
    }
  }

  /** Faults of one file together, in the order of its rows; at their end how many are not listed. */
  inOrderOfFiles(): LocatedFault[] {
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

  #ofFile(file: string | null): FileFaults {
    const known = this.#files.get(file) ?? { listed: [], counts: new Map() };
    this.#files.set(file, known);
    return known;
  }
}
