import { inputFiles } from "../../src/cli/input-files";
import { fakeTerminal, jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** The files behind arguments, without the test's own folder. */
async function behind(
  args: readonly string[],
  { leftOut = [], standardInput = "" }: { leftOut?: readonly string[]; standardInput?: string } = {},
): Promise<string[]> {
  const { files } = await inputFiles(args, fakeTerminal({ standardInput }).terminal, { leftOut });
  const found: string[] = [];
  for await (const { path } of files) found.push(work.withoutPath(path));
  return found;
}

beforeAll(() => {
  for (const name of ["乙.xlsx", "甲.XLSM", "下级/丙.xls", "下级/更下/丁.xlsx", "下级/戊.docx"])
    work.write(`报送/${name}`, "x");
  for (const name of [
    "~$乙.xlsx",
    ".乙.xlsx.tmp",
    "乙.备份-20261124-153000.xlsx",
    "乙.备份-20261124-153000-2.XLSX",
    "说明.pdf",
    "下级/图.png",
  ])
    work.write(`报送/${name}`, "x");
  work.folder("空");
});

it("takes the workbooks of a folder and of those below it, in order, no one's lock files and none of our backups", async () => {
  expect(await behind([work.at("报送")])).toEqual([
    "报送/甲.XLSM",
    "报送/下级/丙.xls",
    "报送/下级/更下/丁.xlsx",
    "报送/下级/戊.docx",
    "报送/乙.xlsx",
  ]);
});

it("takes each file once, however it is named", async () => {
  const twice = [work.at("报送/乙.xlsx"), `${work.path}/报送/../报送/乙.xlsx`, work.at("报送/下级/更下")];
  expect(await behind([...twice, work.at("报送/下级")])).toEqual([
    "报送/乙.xlsx",
    "报送/下级/更下/丁.xlsx",
    "报送/下级/丙.xls",
    "报送/下级/戊.docx",
  ]);
});

it("reads names from standard input, one a line, folders too", async () => {
  const standardInput = `\ufeff${work.at("报送/乙.xlsx")}\n\n${work.at("报送/下级")}\n${work.at("没有.xlsx")}\n`;
  expect(await behind(["-"], { standardInput })).toEqual([
    "报送/乙.xlsx",
    "报送/下级/丙.xls",
    "报送/下级/更下/丁.xlsx",
    "报送/下级/戊.docx",
    "没有.xlsx",
  ]);
});

it("leaves out the list of last time, but only where it was not named", async () => {
  const list = work.at("报送/乙.xlsx");
  expect([
    await behind([work.at("报送")], { leftOut: [list] }),
    await behind([list], { leftOut: [list] }),
  ]).toEqual([
    ["报送/甲.XLSM", "报送/下级/丙.xls", "报送/下级/更下/丁.xlsx", "报送/下级/戊.docx"],
    ["报送/乙.xlsx"],
  ]);
});

it("takes standard input once, however often it is named", async () => {
  const standardInput = `${work.at("报送/乙.xlsx")}\n`;
  expect(await behind(["-", "-"], { standardInput })).toEqual(["报送/乙.xlsx"]);
});

describe("what is not read", () => {
  const lockLine = (file: string) =>
    `“${file}”是 Excel、WPS 打开文件时的临时文件，没有读取，请给出原来的文件。\n`;

  it("is told of where a folder holds filings in other forms", async () => {
    work.story("clean-2024", "杂/甲.xlsx");
    for (const name of ["乙.ET", "下级/丙.doc", "丁.pdf", "戊.zip", "己.rar", "图.png", "~$甲.xlsx"])
      work.write(`杂/${name}`, "x");
    const { code, err } = await jixiao(["check", work.at("杂")]);
    expect({ code, err }).toEqual({
      code: 0,
      err:
        `文件夹“${work.at("杂")}”里有 5 个文件没有读取：丁.pdf、己.rar、戊.zip、下级/丙.doc 等。` +
        "请另存为 .xlsx 或 .docx；压缩包请先解压，PDF 请换成填报时的文件。\n",
    });
  });

  it("is a lock file, which a pattern of the shell names too", async () => {
    const [lock, file] = [work.write("~$甲.xlsx", "x"), work.story("clean-2024", "甲.xlsx")];
    const { code, err } = await jixiao(["check", lock, file]);
    expect({ code, err }).toEqual({ code: 0, err: lockLine(lock) });
    expect(await jixiao(["check", lock])).toEqual({ code: 2, out: "", err: lockLine(lock) });
  });
});

describe("nothing to check", () => {
  it("names the folder", async () => {
    expect(await jixiao(["check", work.at("空")])).toEqual({
      code: 2,
      out: "",
      err: `文件夹“${work.at("空")}”里没有 .xlsx、.xlsm、.xls、.docx 文件。\n`,
    });
  });

  it("says that standard input was empty", async () => {
    expect(await jixiao(["check", "-"], { standardInput: "\n" })).toEqual({
      code: 2,
      out: "",
      err: "没有要校验的文件：标准输入里没有文件名。\n",
    });
  });

  it("in one folder does not stop the others", async () => {
    const { code, out, err } = await jixiao(["check", work.at("空"), work.story("clean-2024"), "--json"]);
    const files = (JSON.parse(out) as unknown[]).length;
    expect({ code, files, err }).toEqual({
      code: 0,
      files: 1,
      err: `文件夹“${work.at("空")}”里没有 .xlsx、.xlsm、.xls、.docx 文件。\n`,
    });
  });
});

it("checks the files named on standard input, and gives each as a line of JSON", async () => {
  const file = work.story("clean-2024", "经标准输入.xlsx");
  const named = await jixiao(["check", file, "--ndjson"]);
  const streamed = await jixiao(["check", "-"], { standardInput: `${file}\n` });
  expect([streamed.code, streamed.out]).toEqual([0, named.out]);
});
