/** A time as clocks show it where this process is (`TZ`), with its offset from UTC: `2026-11-30 16:05:09 +08:00`. */
export function localTime(time: string | number): string {
  const date = new Date(time);
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString();
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  const [hours, minutes] = [Math.abs(offset) / 60, Math.abs(offset) % 60];
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
