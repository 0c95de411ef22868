import { readFileSync } from "node:fs";
import path from "node:path";
import type { Configuration } from "webpack";

const root = path.resolve(__dirname, "../..");

interface Env {
  readonly baseUrl?: string;
  readonly officeJs?: string;
}

interface CopyPattern {
  readonly from: string;
  readonly to?: string;
  readonly info?: { readonly minimized: boolean };
  readonly transform?: (content: Buffer) => string;
}

const configurations = jest.requireActual<(env?: Env) => Configuration[]>("../../webpack.config.js");

function named(name: string, env?: Env): Configuration {
  const found = configurations(env).find((each) => each.name === name);
  if (!found) throw new Error(`No configuration ${name}.`);
  return found;
}

/** The options each plugin of a class was made with. */
function optionsOf<Options>(config: Configuration, plugin: string, property: string): Options[] {
  return (config.plugins ?? []).flatMap((each) =>
    each && each.constructor.name === plugin ? [(each as unknown as Record<string, Options>)[property]] : [],
  ) as Options[];
}

function copied(env?: Env): CopyPattern[] {
  return optionsOf<CopyPattern[]>(named("addin", env), "CopyPlugin", "patterns").flat();
}

function pages(env?: Env) {
  return optionsOf<Record<string, unknown>>(named("addin", env), "HtmlWebpackPlugin", "userOptions").map(
    ({ filename, chunks, inject, officeJs }) => ({ filename, chunks, inject, officeJs }),
  );
}

function policy(env?: Env): unknown {
  return optionsOf<Record<string, unknown>>(named("addin", env), "HtmlWebpackPlugin", "userOptions")[0]
    ?.policy;
}

function manifest(env?: Env): string {
  const pattern = copied(env).find(({ from }) => from === "manifest.xml");
  return pattern?.transform?.(readFileSync(path.join(root, "manifest.xml"))) ?? "";
}

test("the command line and its threads, the add-in, the workbench, and what the add-in is measured against", () => {
  expect(
    configurations().map(({ name, entry, output }) => [name, entry, output?.filename, output?.path]),
  ).toEqual([
    ["cli", "./src/cli/main.ts", "cli.js", path.join(root, "dist")],
    ["check-worker", "./src/cli/check-worker.ts", "check-worker.js", path.join(root, "dist")],
    [
      "addin",
      { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
      "[name].[contenthash:8].js",
      path.join(root, "dist/addin"),
    ],
    [
      "workbench",
      { workbench: "./src/workbench/index.tsx" },
      "[name].[contenthash:8].js",
      path.join(root, "dist/workbench"),
    ],
    [
      "measure",
      {
        provider: "./test/build/provider-alone.tsx",
        floor: "./test/build/empty-page.tsx",
        core: "./test/build/core-alone.ts",
      },
      "[name].js",
      path.join(root, "out/measure"),
    ],
  ]);
});

test("building the command line leaves the pages and the threads' file where they are", () => {
  expect(named("cli").output?.clean).toEqual({
    keep: /^(addin|workbench|check-worker|cli\.built)\b/,
  });
});

test("the measured pages are built as the pane is", () => {
  const sides = ["addin", "measure"].map((name) => {
    const { target, module, resolve, optimization, devtool } = named(name);
    return { target, module, resolve, optimization, devtool };
  });
  expect(sides[0]).toEqual(sides[1]);
});

describe("office.js", () => {
  test("by default lies beside the page, with its licence, and is not minimised again", () => {
    expect(pages().map(({ officeJs }) => officeJs)).toEqual(["office/office.js", "office/office.js"]);
    const office = copied().filter(({ to }) => to?.startsWith("office/"));
    expect(office.map(({ to }) => to)).toEqual([
      "office/LICENSE.md",
      "office/office.js",
      "office/excel-win32-16.01.js",
      "office/excel-mac-16.00.js",
      "office/excel-web-16.00.js",
      "office/excel-ios-16.00.js",
      "office/o15apptofilemappingtable.js",
      "office/telemetry/oteljs_agave.js",
      "office/zh-cn/office_strings.js",
      "office/zh-tw/office_strings.js",
      "office/en-us/office_strings.js",
    ]);
    expect(office.filter(({ info }) => !info?.minimized)).toEqual([]);
    expect(policy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
  });

  test.each([
    ["cdn", "https://appsforoffice.microsoft.com", "/lib/1/hosted/office.js"],
    ["cdn-cn", "https://appsforoffice.cdn.partner.office365.cn", "/appsforoffice/lib/1/hosted/office.js"],
  ])("%s: from there, allowed for scripts alone, nothing copied", (officeJs, origin, file) => {
    expect(pages({ officeJs }).map((page) => page.officeJs)).toEqual([origin + file, origin + file]);
    expect(copied({ officeJs }).filter(({ to }) => to?.startsWith("office/"))).toEqual([]);
    expect(policy({ officeJs })).toBe(
      String(policy()).replace("script-src 'self'", `script-src 'self' ${origin}`),
    );
  });

  test("any other source is refused", () => {
    expect(() => configurations({ officeJs: "constructor" })).toThrow(
      "--env officeJs=constructor: one of local, cdn, cdn-cn.",
    );
  });
});

describe("the manifest of a host", () => {
  test("by default is the one in this folder", () => {
    expect(manifest()).toBe(readFileSync(path.join(root, "manifest.xml"), "utf8"));
  });

  test.each(["https://oa.example.gov.cn/jixiao", "https://oa.example.gov.cn/jixiao/"])(
    "%s stands in every address",
    (baseUrl) => {
      const written = manifest({ baseUrl });
      const own = readFileSync(path.join(root, "manifest.xml"), "utf8");
      expect(written).not.toContain("localhost");
      expect(written).toBe(own.replaceAll("https://localhost:3000/", "https://oa.example.gov.cn/jixiao/"));
    },
  );

  test.each(["http://oa.example.gov.cn", "oa.example.gov.cn", "https://oa.example.gov.cn/?a=1"])(
    "%s is refused",
    (baseUrl) => {
      expect(() => configurations({ baseUrl })).toThrow(
        `--env baseUrl=${baseUrl}: the https address of the folder that serves the add-in.`,
      );
    },
  );
});

test("the gate loads the pane; the commands' page loads itself", () => {
  expect(pages()).toEqual([
    { filename: "taskpane.html", chunks: ["taskpane"], inject: false, officeJs: "office/office.js" },
    { filename: "commands.html", chunks: ["commands"], inject: false, officeJs: "office/office.js" },
  ]);
});
