/**
 * Whether the host has a requirement set and the office.js that was loaded has the member: a host may be newer than a
 * copy of office.js kept on an intranet. The version is a string: as a number, 1.10 would be 1.1.
 */
export function hasMember(version: string, object: object, member: string): boolean {
  return isSetSupported(version) && member in object;
}

function isSetSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel in a browser, where one answer may not be larger than 5 MB. */
export function isOnTheWeb(): boolean {
  return String(Office.context.platform) === "OfficeOnline";
}
