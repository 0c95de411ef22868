import { writeFileSync } from "node:fs";
import path from "node:path";
import { shippingLicence } from "./licences";
import { noticesOf } from "./notices";
import { sbomOf } from "./sbom";
import { buildNames, shippedIn } from "./shipped";

// npm run notices: THIRD-PARTY-NOTICES.txt and sbom.cdx.json from what the last `npm run build` has bundled.

const root = path.resolve(__dirname, "../..");
const packages = shippedIn(buildNames);
writeFileSync(path.join(root, "THIRD-PARTY-NOTICES.txt"), noticesOf(packages));
writeFileSync(path.join(root, "sbom.cdx.json"), sbomOf(packages));
console.log(`${packages.length} packages of others`);
for (const each of packages.filter((each) => shippingLicence(each) === null)) {
  console.error(`${each.name} ${each.version}: its licence "${each.licence}" may not be shipped`);
  process.exitCode = 1;
}
