import type { Shipped } from "./shipped";

/** Licences that ask for nothing but their text beside the code: none of them asks for our source. */
const permissive = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/** Packages whose licence somebody has read because their package.json does not name one of the above. */
const read: Readonly<Record<string, string>> = {
  // Its LICENSE.md lets office.js travel, unchanged, with add-ins for Office: docs/dependencies.md.
  "@microsoft/office-js": "LicenseRef-Microsoft-Office-JS",
  // Names none; its LICENSE is the Apache License, as that of all of Univer.
  "@univerjs/telemetry": "Apache-2.0",
};

/** The SPDX id of the licence under which a package is shipped; null = it may not be. */
export function shippingLicence({ name, licence }: Pick<Shipped, "name" | "licence">): string | null {
  if (permissive.includes(licence)) return licence;
  return Object.hasOwn(read, name) ? (read[name] ?? null) : null;
}
