import { type FaultCode, type FaultParameters, faultCodes } from './faultCodes.js';

/** A fault of the files, with its place. */
export interface LocatedFault {
  readonly code: FaultCode;
  /** The file, or folder, as it was reached from the folder given; null for a row that no file holds any more. */
  readonly file: string | null;
  /** The row as a spreadsheet numbers it, the header being row 1; null for a fault of the whole file. */
  readonly row: number | null;
  /** The column by its name; null for a fault of the whole row. */
  readonly column: string | null;
  /** What stands there; null where nothing does. */
  readonly value: string | null;
  readonly messageZh: string;
  readonly message: string;
}

/** Where a fault is; what is left out is null. */
export interface Location {
  readonly file?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
}

/** What is wrong, before it is known where. */
export class Fault<Code extends FaultCode = FaultCode> {
  readonly code: Code;
  readonly messageZh: string;
  readonly message: string;

  constructor(code: Code, ...[parameters]: keyof FaultParameters<Code> extends never ? [] : [FaultParameters<Code>]) {
    this.code = code;
    this.messageZh = fill(faultCodes[code].zh, parameters);
    this.message = fill(faultCodes[code].en, parameters);
  }

  /** The fault at a location. */
  at({ file, row, column, value }: Location): LocatedFault {
    const { code, messageZh, message } = this;
    return {
      code,
      file: file ?? null,
      row: row ?? null,
      column: column ?? null,
      value: value ?? null,
      messageZh,
      message,
    };
  }
}

const fill = (message: string, parameters: Readonly<Record<string, string | number>> = {}): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
