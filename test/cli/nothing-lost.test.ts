import { linkSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { Spool } from "../../src/cli/spool";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** A file as Excel leaves it when somebody saves it: with properties of its own. */
function savedByExcel(bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), "docProps/app.xml": strToU8("<Properties/>") });
}

const inputFile = (path: string) =>
  `无法写入“${path}”：这就是输入文件，写入会覆盖原表，请换一个输出文件名。\n`;

describe("a list of problems written where something is already", () => {
  const otherFile = (path: string) =>
    `没有写入“${path}”：已有同名文件，不是上次写出后没有改动过的问题清单，请换一个输出文件名。\n`;

  it("a filing in the folder that is checked stays, and nothing is checked", async () => {
    const filing = work.story("clean-2024", "报送/甲.xlsx");
    work.story("seed-2024", "报送/乙.xlsx");
    const before = work.bytes("报送/甲.xlsx");
    expect(await jixiao(["check", work.at("报送"), "--xlsx", filing])).toEqual({
      code: 2,
      out: "",
      err: inputFile(filing),
    });
    expect(work.bytes("报送/甲.xlsx")).toEqual(before);
  });

  it("the list of last time is written again, and is no filing", async () => {
    work.story("clean-2024", "每周/甲.xlsx");
    const list = work.at("每周/清单.xlsx");
    for (let week = 0; week < 2; week++) {
      expect(await jixiao(["check", work.at("每周"), "--xlsx", list])).toEqual({
        code: 0,
        out: "",
        err: `已写出问题清单：${list}\n`,
      });
    }
    expect(work.workbook("每周/清单.xlsx").sheets[0]?.values[2]?.[1]).toBe("1 个文件");
  });

  it("a list that somebody has saved since stays, for it may hold notes", async () => {
    work.story("clean-2024", "批注/甲.xlsx");
    const list = work.at("批注/清单.xlsx");
    await jixiao(["check", work.at("批注"), "--xlsx", list]);
    const noted = savedByExcel(work.bytes("批注/清单.xlsx"));
    work.write("批注/清单.xlsx", noted);
    expect(await jixiao(["check", work.at("批注/甲.xlsx"), "--xlsx", list])).toEqual({
      code: 2,
      out: "",
      err: otherFile(list),
    });
    expect(work.bytes("批注/清单.xlsx")).toEqual(noted);
  });

  it("a file whose name comes from standard input is not written over either", async () => {
    const filing = work.story("clean-2024", "流/甲.xlsx");
    const before = work.bytes("流/甲.xlsx");
    for (const ending of ["html", "sarif"]) {
      const link = work.at(`流/甲.${ending}`);
      linkSync(filing, link);
      expect(await jixiao(["check", "-", `--${ending}`, link], { standardInput: `${filing}\n` })).toEqual({
        code: 2,
        out: "",
        err: inputFile(link),
      });
    }
    expect(work.bytes("流/甲.xlsx")).toEqual(before);
  });
});

describe("what the file system refuses is told as such, not as a fault of ours", () => {
  const notFolder = (path: string) => `无法写入“${path}”：路径中有一段不是文件夹，请检查路径。\n`;

  it("an output below a file", async () => {
    const filing = work.story("clean-2024", "文件.xlsx");
    for (const option of ["--html", "--xlsx", "--sarif"]) {
      const path = `${filing}/清单${option.replace("--", ".")}`;
      expect(await jixiao(["check", filing, option, path])).toEqual({
        code: 2,
        out: "",
        err: notFolder(path),
      });
    }
  });

  it("a folder for the outputs below a file", async () => {
    const filing = work.story("clean-2024", "甲/文件.xlsx");
    const { code, err } = await jixiao(["fill", work.at("甲"), "-o", `${filing}/结果`]);
    expect({ code, err }).toEqual({ code: 2, err: notFolder(`${filing}/结果/文件-已填.xlsx`) });
    expect(await jixiao(["template", "某局", "-o", `${filing}/结果`, "--name", "{department}"])).toEqual({
      code: 2,
      out: "",
      err: notFolder(`${filing}/结果/某局.xlsx`),
    });
  });

  it("no room for temporary files", () => {
    const spool = new Spool(work.at("没有这个文件夹"));
    expect(() => {
      spool.write("文字");
    }).toThrow(/^无法写入“.*没有这个文件夹\/jixiao-[0-9a-f-]+\.tmp”：文件或文件夹不存在，请检查路径。$/);
    spool.remove();
  });

  it("a folder instead of a profile", async () => {
    const path = work.folder("口径");
    expect(await jixiao(["check", work.story("clean-2024", "丙.xlsx"), "--profile", path])).toEqual({
      code: 2,
      out: "",
      err: `无法读取“${path}”：这是文件夹，不是文件，请给出文件名。\n`,
    });
  });
});
