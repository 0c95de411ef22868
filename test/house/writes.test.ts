import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const src = join(__dirname, "../../src");

/** What Node can change a disk with, as imported or called by name. */
const writing =
  /\b(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|copyFile|copyFileSync|cp|cpSync|rename|renameSync|truncate|rm|rmSync|rmdir|unlink|unlinkSync|openSync|writeSync)\b(?=[^;]*from "node:fs|\()/;

test("files are written in one place, which is tested against kill -9 and full disks", () => {
  const sources = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const writers = sources.filter((name) => {
    const text = readFileSync(join(src, name), "utf8");
    return /from "(node:)?fs(\/promises)?"/.test(text) && writing.test(text);
  });
  // The spool is a file of our own that goes when the command ends; no user's file passes through it.
  expect(writers).toEqual(["cli/spool.ts", "xlsx/file.ts", "xlsx/pending-file.ts"]);
});
