const millisecondsPerDay = 86_400_000;

/** A day as ISO text (2024-12-31), or null where the calendar has no such day. ISO days compare as text. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month, or null where there is no such month. */
export function lastDayOf(year: number, month: number): string | null {
  return isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The day of an Excel serial number (1900 date system, from March 1900 on), or null where it is none. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * millisecondsPerDay)
    .toISOString()
    .slice(0, 10);
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / millisecondsPerDay;
}
