import { shippingLicence } from "./licences";
import type { Shipped } from "./shipped";

const line = `\n${"-".repeat(100)}\n\n`;

/** THIRD-PARTY-NOTICES.txt: each package with the texts of its licence; packages with the same texts together. */
export function noticesOf(packages: readonly Shipped[]): string {
  const byTexts = new Map<string, Shipped[]>();
  for (const each of packages) {
    const texts = textsOf(each, packages).join("\n\n* * *\n\n");
    byTexts.set(texts, [...(byTexts.get(texts) ?? []), each]);
  }
  const sections = [...byTexts].map(([texts, group]) => {
    const names = group.map(({ name, version, builds, ...rest }) => {
      const licence = shippingLicence({ name, ...rest }) ?? "not allowed";
      return `${name} ${version} (${licence}; in ${builds.join(", ")})`;
    });
    return `${names.join("\n")}\n\n${texts}\n`;
  });
  const head =
    `What 绩效自评助手 is built with: ${packages.length} packages of others, and their licences.\n` +
    "Written by `npm run notices` from what webpack has bundled. 绩效自评助手 itself: MIT, see LICENSE.\n" +
    "addin = the task pane, workbench = the page without Excel, cli and check-worker = the command line\n" +
    "(which loads excelize-wasm and tinypool from node_modules when it runs).\n";
  return [head, ...sections].join(line);
}

/** The texts of a package's licence. Where it has no such file, those of another under the same licence, in its author's name. */
function textsOf(own: Shipped, packages: readonly Shipped[]): readonly string[] {
  // Shorter ones only point at a licence.
  const isLicence = (text: string) => text.length > 600;
  if (own.texts.some(isLicence)) return own.texts;
  const model = packages
    .filter(({ licence }) => licence === own.licence)
    .flatMap(({ texts }) => texts.filter(isLicence))
    .sort((one, other) => one.length - other.length)[0];
  if (model === undefined) throw new Error(`${own.name}: no text of the licence ${own.licence}`);
  const author = own.author === "" ? `the authors of ${own.name}` : own.author;
  return [
    ...own.texts,
    `Copyright (c) ${author}\n\n${model.replace(/^.*(copyright|\(c\)) .*\d{4}.*$\n*/gim, "")}`,
  ];
}
