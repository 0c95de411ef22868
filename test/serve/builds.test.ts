import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isBuilt } from "../../src/serve/builds";

const root = mkdtempSync(path.join(tmpdir(), "built-"));
const at = (file: string, seconds: number) => {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, "");
  utimesSync(place, seconds, seconds);
  for (let folder = path.dirname(place); folder !== root; folder = path.dirname(folder))
    utimesSync(folder, seconds, seconds);
};

beforeEach(() => {
  at("src/workbench/page/Header.tsx", 1000);
  at("src/cli/main.ts", 1000);
  at("package-lock.json", 1000);
  at("test/forms/seed-2024.xlsx", 3000);
  at("dist/workbench/samples/seed-2024.xlsx", 2000);
  at("dist/workbench.built", 2000);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test("what was built after its sources is fresh", () => {
  expect(isBuilt(root, "workbench")).toBe(true);
});

test("another program's source does not matter", () => {
  at("src/cli/main.ts", 3000);
  expect(isBuilt(root, "workbench")).toBe(true);
});

test.each(["src/workbench/page/Header.tsx", "package-lock.json"])(
  "a younger %s calls for a build",
  (file) => {
    at(file, 3000);
    expect(isBuilt(root, "workbench")).toBe(false);
  },
);

test("a file that went calls for a build", () => {
  rmSync(path.join(root, "src/workbench/page/Header.tsx"));
  expect(isBuilt(root, "workbench")).toBe(false);
});

test("a sample that holds something else calls for a build", () => {
  writeFileSync(path.join(root, "test/forms/seed-2024.xlsx"), "changed");
  expect(isBuilt(root, "workbench")).toBe(false);
});

test("without a build there is none", () => {
  rmSync(path.join(root, "dist/workbench.built"));
  expect(isBuilt(root, "workbench")).toBe(false);
});
