import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readFileSafely, writeFileSafely } from "../../src/xlsx/file";
import { FileProblem } from "../../src/xlsx/file-problem";

const bytes = Uint8Array.from([1, 2, 3]);

function folder(): string {
  return mkdtempSync(join(tmpdir(), "xlsx-file-"));
}

function withInput(): { home: string; input: string } {
  const home = folder();
  const input = join(home, "自评表.xlsx");
  writeFileSync(input, "原表");
  return { home, input };
}

async function problemOf(job: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error: unknown = await job.catch((reason: unknown) => reason);
  if (!(error instanceof FileProblem)) throw new Error("no FileProblem", { cause: error });
  return { code: error.code, message: error.message };
}

test("what is written is read back, and no temporary file is left", async () => {
  const home = folder();
  const path = join(home, "结果.xlsx");
  expect(await writeFileSafely(path, bytes)).toBeNull();
  expect(await writeFileSafely(path, Uint8Array.from([4]))).toBeNull();
  expect(await readFileSafely(path)).toEqual(Uint8Array.from([4]));
  expect(readdirSync(home)).toEqual(["结果.xlsx"]);
});

test.each<[string, (home: string, input: string) => string]>([
  ["the same path", (_, input) => input],
  ["another spelling", (home) => `${home}/./x/../自评表.xlsx`],
  [
    "a symbolic link",
    (home, input) => {
      symlinkSync(input, join(home, "链接.xlsx"));
      return join(home, "链接.xlsx");
    },
  ],
  [
    "a hard link",
    (home, input) => {
      linkSync(input, join(home, "硬链接.xlsx"));
      return join(home, "硬链接.xlsx");
    },
  ],
])("an input is never written over: %s", async (_, pathOf) => {
  const { home, input } = withInput();
  mkdirSync(join(home, "x"));
  const path = pathOf(home, input);
  expect(await problemOf(writeFileSafely(path, bytes, { inputs: [input] }))).toEqual({
    code: "SAME_FILE",
    message: `无法写入“${path}”：这就是输入文件，写入会覆盖原表，请换一个输出文件名。`,
  });
  expect(readFileSync(input, "utf8")).toBe("原表");
});

test("in place the old file is copied first, and a link stays a link to it", async () => {
  const { home, input } = withInput();
  const link = join(home, "链接.xlsx");
  symlinkSync(input, link);
  const first = await writeFileSafely(link, bytes, { inputs: [input], inPlaceOf: input });
  const second = await writeFileSafely(input, bytes, { inputs: [input], inPlaceOf: input });
  expect(basename(first ?? "")).toMatch(/^自评表\.备份-\d{8}-\d{6}\.xlsx$/);
  expect(second).not.toBe(first);
  expect(readFileSync(first ?? "", "utf8")).toBe("原表");
  expect(readFileSync(input)).toEqual(Buffer.from(bytes));
  expect(readFileSync(link)).toEqual(Buffer.from(bytes));
});

test("what is wrong is said in one line", async () => {
  const { home, input } = withInput();
  const missing = join(home, "没有", "a.xlsx");
  const inFile = join(input, "a.xlsx");
  expect(await problemOf(readFileSafely(missing))).toEqual({
    code: "ENOENT",
    message: `无法读取“${missing}”：文件或文件夹不存在，请检查路径。`,
  });
  expect(await problemOf(readFileSafely(home))).toEqual({
    code: "EISDIR",
    message: `无法读取“${home}”：这是文件夹，不是文件，请给出文件名。`,
  });
  expect(await problemOf(writeFileSafely(missing, bytes))).toEqual({
    code: "ENOENT",
    message: `无法写入“${missing}”：文件或文件夹不存在，请检查路径。`,
  });
  expect(await problemOf(writeFileSafely(home, bytes))).toEqual({
    code: "EISDIR",
    message: `无法写入“${home}”：这是文件夹，不是文件，请给出文件名。`,
  });
  expect((await problemOf(writeFileSafely(inFile, bytes))).code).toBe("ENOTDIR");
  expect(readdirSync(home)).toEqual(["自评表.xlsx"]);
});
