import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buttonTexts, interfaceTexts } from "./interface-texts";

const root = path.resolve(__dirname, "../..");
const texts = interfaceTexts();
const pages = ["README.md", "docs/guide.md", "docs/smoke/excel-first-run.md"];

function textOf(page: string): string {
  return readFileSync(path.join(root, page), "utf8");
}

/** What a page quotes from the interface: **“一键校验”**; quotes within are single there: **“改为‘…’”**. */
function labelsOf(page: string): string[] {
  const quoted = [...textOf(page).matchAll(/\*\*“(.+?)”\*\*/g)].map(([, label = ""]) => label);
  return quoted.map((label) => label.replaceAll("‘", "“").replaceAll("’", "”"));
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /g, "-"),
  );
}

it.each(pages)("%s quotes only what the pane, the ribbon or the workbench says", (page) => {
  expect(labelsOf(page).filter((label) => !texts.some(({ pattern }) => pattern.test(label)))).toEqual([]);
});

it("docs/guide.md names every button of the ribbon, the pane and the workbench", () => {
  const labels = labelsOf("docs/guide.md");
  const unnamed = buttonTexts().filter(({ pattern }) => !labels.some((label) => pattern.test(label)));
  expect(unnamed.map(({ shown }) => shown)).toEqual([]);
});

it.each(pages)("the pictures, pages and headings that %s leads to are there", (page) => {
  const text = textOf(page);
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^https?:/.test(target));
  const missing = targets.filter((target) => {
    const [file = "", anchor] = target.split("#");
    const to = file === "" ? page : path.join(path.dirname(page), file);
    if (!existsSync(path.join(root, to))) return true;
    return anchor !== undefined && !anchorsOf(textOf(to)).includes(decodeURIComponent(anchor));
  });
  expect(missing).toEqual([]);
});
