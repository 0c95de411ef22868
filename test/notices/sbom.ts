import packageFile from "../../package.json";
import { shippingLicence } from "./licences";
import type { Shipped } from "./shipped";

/**
 * The bill of materials (CycloneDX 1.6) of what we ship. Without a time and a serial number, so that the same packages give the
 * same bytes.
 */
export function sbomOf(packages: readonly Shipped[]): string {
  const components = packages.map((each) => {
    const { name, version, builds, sha512 } = each;
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    const licence = shippingLicence(each) ?? "NOASSERTION";
    return {
      type: "library",
      "bom-ref": purl,
      name,
      version,
      purl,
      hashes: [{ alg: "SHA-512", content: sha512 }],
      licenses: [{ license: licence.startsWith("LicenseRef-") ? { name: licence } : { id: licence } }],
      properties: builds.map((value) => ({ name: "jixiao:build", value })),
    };
  });
  const { name, version, license } = packageFile;
  const product = {
    type: "application",
    "bom-ref": name,
    name,
    version,
    licenses: [{ license: { id: license } }],
  };
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: product },
    components,
    dependencies: [{ ref: name, dependsOn: components.map(({ purl }) => purl) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
