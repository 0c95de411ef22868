import { endOf } from "../../src/cli/display-width";
import { expectText } from "./expected-text";
import { run } from "../../src/cli/program";
import { progressOf } from "../../src/cli/progress";
import { fakeTerminal, jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** What begins every colour code. */
const escape = "\u001b";

describe("for a person", () => {
  it.each(["clean-2024", "seed-2024"])("prints %s whole", async (story) => {
    const { code, out, err } = await jixiao(["check", work.story(story)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectText(`${story}.check.txt`, work.withoutPath(out));
  });

  it("ends with 1 when something must be corrected", async () => {
    const { code, out } = await jixiao(["check", work.story("rounding-0.02-2024")]);
    expect(code).toBe(1);
    expect(out).toContain("【必须改正】5 项");
  });

  it("prints no escape codes but when colours are on", async () => {
    const file = work.story("scores-wrong-2024");
    const plain = await jixiao(["check", file]);
    const coloured = await jixiao(["check", file], { colours: true });
    const codes = new RegExp(`${escape}\\[\\d+m`, "g");
    expect(plain.out).not.toContain(escape);
    expect(coloured.out).toContain(`${escape}[31m`);
    expect(coloured.out.replace(codes, "")).toBe(plain.out);
  });

  it("checks under the profile that is asked for", async () => {
    const { out } = await jixiao(["check", work.story("seed-2024"), "--profile", "hunan-miluo-2024"]);
    expect(out).not.toContain("S-34");
    expect(out).toContain("口径：");
  });
});

describe("progress on standard error", () => {
  const files = ["clean-2024", "other-county-2024"].map((story) => work.story(story));
  const clear = "\r\u001b[K";

  it("is a bar with speed and time left, only on a terminal and only for several files", async () => {
    const drawn = await jixiao(["check", ...files], { showsProgress: true });
    const plain = await jixiao(["check", ...files]);
    const [one] = files;
    const single = await jixiao(["check", one ?? ""], { showsProgress: true });
    const tail = (file = "") => endOf(file, 24);
    expect({ err: drawn.err, out: drawn.out, plain: plain.err, single: single.err }).toEqual({
      err: `${clear}████████░░░░░░░░ 1/2，2.0 个/秒，约剩 1 秒 ${tail(files[0])}${clear}████████████████ 2/2，2.0 个/秒，约剩 0 秒 ${tail(files[1])}${clear}`,
      out: plain.out,
      plain: "",
      single: "",
    });
  });

  it("counts what comes from standard input", async () => {
    const { err } = await jixiao(["check", "-"], { showsProgress: true, standardInput: files.join("\n") });
    expect(err).toContain(`${clear}1 个，2.0 个/秒 `);
  });

  it("is a plain line now and then where no bar can be drawn", () => {
    const { terminal, printed } = fakeTerminal();
    const progress = progressOf(300, terminal);
    for (let file = 0; file < 40; file++) progress.step("某单位.xlsx");
    progress.end();
    expect(printed().err).toBe(
      "已校验 20/300，2.0 个/秒，约剩 3 分钟\n已校验 40/300，2.0 个/秒，约剩 3 分钟\n",
    );
  });
});

describe("breaking off", () => {
  it("finishes what was begun, writes all outputs whole and says how far it came", async () => {
    const folder = work.folder("中断");
    const stop = new AbortController();
    const files = Array.from({ length: 9 }, (_, index) => work.story("clean-2024", `中断/${index}.xlsx`));
    const { terminal, printed } = fakeTerminal({ interruption: stop.signal });
    const out = (text: string) => {
      terminal.out(text);
      stop.abort();
    };
    const outputs = [
      "--html",
      work.at("中断.html"),
      "--xlsx",
      work.at("中断.xlsx"),
      "--sarif",
      work.at("中断.sarif"),
    ];
    const code = await run(["check", folder, "--json", ...outputs], {
      terminal: { ...terminal, out },
      version: "1",
      worker: null,
    });
    const done = (JSON.parse(printed().out) as { file: string }[]).map(({ file }) => file);
    expect({ code, done }).toEqual({ code: 130, done: files.slice(0, done.length) });
    expect(done.length).toBeLessThan(files.length);
    const left = `已中断：还有 ${files.length - done.length} 个文件没有校验，以上只是已完成的部分。`;
    expect(work.text("中断.html")).toContain(`<p>${left}</p>`);
    expect(work.workbook("中断.xlsx").sheets[0]?.values.map(([first]) => first)).toContain(left);
    expect((JSON.parse(work.text("中断.sarif")) as { version: string }).version).toBe("2.1.0");
    expect(printed().err).toContain(`已中断：完成 ${done.length} 个文件，结果已写完整。\n`);
  });
});
