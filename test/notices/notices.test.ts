import { readFileSync } from "node:fs";
import path from "node:path";
import packageFile from "../../package.json";
import { builtAddin, builtCli, builtWorkbench } from "../build/built";
import { shippingLicence } from "./licences";
import { noticesOf } from "./notices";
import { sbomOf } from "./sbom";
import { type Shipped, buildNames, shippedIn } from "./shipped";

const root = path.resolve(__dirname, "../..");
let packages: readonly Shipped[];
beforeAll(() => {
  builtAddin();
  builtWorkbench();
  builtCli();
  packages = shippedIn(buildNames);
}, 600_000);

const names = () => packages.map(({ name }) => name);

test("nothing is shipped under a licence that is not allowed", () => {
  expect(packages.filter((each) => shippingLicence(each) === null)).toEqual([]);
});

test("the notices and the bill of materials are those of what is bundled: npm run build && npm run notices", () => {
  expect(readFileSync(path.join(root, "THIRD-PARTY-NOTICES.txt"), "utf8")).toBe(noticesOf(packages));
  expect(readFileSync(path.join(root, "sbom.cdx.json"), "utf8")).toBe(sbomOf(packages));
});

test("every dependency is bundled in something, and what hides in other packages is named", () => {
  // Fluent's collection only hands on its parts.
  const handingOn = ["@fluentui/react-components"];
  const direct = Object.keys(packageFile.dependencies);
  expect(direct.filter((name) => !names().includes(name))).toEqual(handingOn);
  // webpack's runtime, what is copied, what an author copied in, what is loaded when the command line runs.
  for (const name of ["webpack", "@microsoft/office-js", "lie", "core-js", "excelize-wasm", "tinypool"])
    expect(names()).toContain(name);
});

test("nothing that only serves development is shipped", () => {
  const development = Object.keys(packageFile.devDependencies);
  expect(names().filter((name) => development.includes(name))).toEqual(["@microsoft/office-js", "webpack"]);
});

test.each([
  "GPL-3.0-only",
  "AGPL-3.0-or-later",
  "LGPL-2.1",
  "MPL-2.0",
  "UNLICENSED",
  "SEE LICENSE IN LICENSE",
  "",
])("a package under %p may not be shipped", (licence) => {
  expect(shippingLicence({ name: "some-package", licence })).toBeNull();
});

test("a choice between licences is for a person to make", () => {
  expect(shippingLicence({ name: "jszip", licence: "(MIT OR GPL-3.0-or-later)" })).toBeNull();
});

describe("the text of a licence", () => {
  const shipped = (name: string, texts: readonly string[]): Shipped => ({
    ...{ name, version: "1.0.0", licence: "MIT", author: "甲" },
    ...{ texts, builds: ["addin"], sha512: "" },
  });
  const terms = "Permission is hereby granted. ".repeat(30).trim();

  test("is given once for packages that share it", () => {
    const text = noticesOf([shipped("a", [terms]), shipped("b", [terms])]);
    expect(text).toContain(`\n\na 1.0.0 (MIT; in addin)\nb 1.0.0 (MIT; in addin)\n\n${terms}\n`);
    expect(text.split(terms)).toHaveLength(2);
  });

  test("is that of another package, in the author's name, where a package has none", () => {
    const text = noticesOf([shipped("a", [`Copyright (c) 2020 乙\n\n${terms}`]), shipped("b", [])]);
    expect(text).toContain(`\n\nb 1.0.0 (MIT; in addin)\n\nCopyright (c) 甲\n\n${terms}\n`);
  });

  test("may not be missing altogether", () => {
    expect(() => noticesOf([shipped("a", [])])).toThrow("a: no text of the licence MIT");
  });
});
