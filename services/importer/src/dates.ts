/** What a date may be written with beside `2022-12-08`: spreadsheets put it into a form of their own when they save a file. */
const forms: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];

/** The same of a year or a month alone. `2022.10` is none of them: a spreadsheet makes `2022.1` of it. */
const partialForms: readonly RegExp[] = [
  /^(\d{4})年?$/,
  /^(\d{4})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月$/,
];

/** A spreadsheet may show the time of a date, which is midnight. */
const midnight = / 0?0:00(?::00)?$/;

/** A date of the calendar, year first, as ISO 8601 has it; null if it is none. */
export function readDate(cell: string): string | null {
  const date = inForm(cell.replace(midnight, ''), forms);
  if (date === null || !/^[1-9]/.test(date)) return null;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date) ? date : null;
}

/** A year, a month or a date, as ISO 8601 has it; null if it is none. */
export function readPartialDate(cell: string): string | null {
  const part = inForm(cell, partialForms);
  if (part === null) return readDate(cell);
  return /^[1-9]\d{3}(-(0[1-9]|1[0-2]))?$/.test(part) ? part : null;
}

function inForm(cell: string, known: readonly RegExp[]): string | null {
  for (const form of known) {
    const parts = form.exec(cell)?.slice(1);
    if (parts) return parts.map((part) => part.padStart(2, '0')).join('-');
  }
  return null;
}
