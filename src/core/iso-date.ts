/** A date's day as ISO (yyyy-mm-dd), in the time zone of the machine. */
export function isoDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
