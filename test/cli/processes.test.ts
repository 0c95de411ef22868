import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readdirSync } from "node:fs";
import { text } from "node:stream/consumers";
import { builtCli } from "../build/built";
import { oneSheet } from "../xlsx/handmade";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

// Each test starts several processes: how long they take depends on what else the machine does.
jest.setTimeout(120_000);

const cli = builtCli();
const stories = ["clean-2024", "seed-2024", "overspent-2024", "rounding-0.02-2024", "hygiene-2024"];

/** A folder of filings, one of them damaged. */
function folderOf(name: string, count: number): string[] {
  const files = Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(3, "0");
    const story = stories[index % stories.length] ?? "";
    const file = `${name}/${number}.xlsx`;
    return index === 3 ? work.write(file, "坏") : work.story(story, file);
  });
  return files;
}

function jixiao(args: readonly string[], input = ""): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args], { input, encoding: "utf8" });
  return { status, stdout };
}

const sorted = (ndjson: string) => ndjson.split("\n").sort().join("\n");

describe("the built command line", () => {
  const files = folderOf("报送", 12);
  const single = jixiao(["check", work.at("报送"), "--ndjson", "--jobs", "1"]);

  it("gives with several threads the same bytes in the same order, a damaged file among them", () => {
    const threaded = jixiao(["check", work.at("报送"), "--ndjson", "--jobs", "3"]);
    expect(threaded).toEqual(single);
    const lines = single.stdout.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(files);
    expect(single.status).toBe(2);
  });

  it("gives the same lines when its files are split over several runs", () => {
    const halves = [files.slice(0, 5), files.slice(5)];
    const split = halves.map((names) => jixiao(["check", "-"], names.join("\n")).stdout).join("");
    expect(sorted(split)).toBe(sorted(single.stdout));
  });

  const parallel = spawnSync("parallel", ["--version"]).status === 0 ? it : it.skip;
  parallel("gives the same lines under GNU parallel, and goes on where it was broken off", () => {
    const log = work.at("进度.log");
    const run = (names: readonly string[]) =>
      spawnSync(
        "parallel",
        [
          "--jobs",
          "2",
          "--max-args",
          "3",
          "--pipe",
          "-k",
          "--resume",
          "--joblog",
          log,
          process.execPath,
          cli,
          "check",
          "-",
        ],
        {
          input: names.map((name) => `${name}\n`).join(""),
          encoding: "utf8",
          env: { ...process.env, PARALLEL_HOME: work.folder("parallel") },
        },
      ).stdout;
    const first = run(files.slice(0, 6));
    const rest = run(files);
    expect(sorted(first + rest)).toBe(sorted(single.stdout));
    expect(work.text("进度.log").trimEnd().split("\n")).toHaveLength(5);
  });
});

it("goes on when a thread dies for want of memory: that file is one line, the others are checked", () => {
  const files = folderOf("内存", 8).filter((_file, index) => index !== 3);
  const rows = Array.from({ length: 40_000 }, (_, index) => {
    const cells = ["A", "B", "C", "D", "E"].map(
      (column) => `<c r="${column}${index + 1}"><v>${index}</v></c>`,
    );
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  const large = work.write("内存/003.xlsx", oneSheet(rows.join("")));
  const memory = "--max-old-space-size=96";
  const { status, stdout } = spawnSync(
    process.execPath,
    [memory, cli, "check", work.at("内存"), "--ndjson", "--jobs", "2"],
    { encoding: "utf8" },
  );
  const results = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { file: string; error: { code: string; message: string } | null });
  expect({ status, failed: results.filter(({ error }) => error) }).toMatchObject({
    status: 2,
    failed: [
      {
        file: large,
        error: {
          code: "ERR_WORKER_OUT_OF_MEMORY",
          message: `无法校验“${large}”：内存不够，请用 --jobs 减少线程数，或删去表中多余的行、图片和工作表后再试。`,
        },
      },
    ],
  });
  expect(results.filter(({ error }) => !error).map(({ file }) => file)).toEqual(files);
});

describe("Ctrl-C", () => {
  it.each(["1", "2"])("with --jobs %s leaves whole lines and ends with 130", async (jobs) => {
    folderOf(`中断${jobs}`, 30);
    const child = spawn(process.execPath, [cli, "check", work.at(`中断${jobs}`), "--ndjson", "--jobs", jobs]);
    const complaints = text(child.stderr);
    const collected: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (piece: string) => collected.push(piece));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = (await once(child, "close")) as [number | null];
    const whole = collected.join("");
    expect(whole.endsWith("\n")).toBe(true);
    const done = whole
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: string }).file);
    expect(code).toBe(130);
    expect(done.length).toBeLessThan(30);
    expect(await complaints).toContain(`已中断：完成 ${done.length} 个文件，结果已写完整。\n`);
  });
});

it("ends with 2 and a line where the disk is full, and leaves nothing behind", () => {
  const file = work.story("clean-2024", "满.xlsx");
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [cli, "check", file, "--json"], {
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  expect([status, stderr]).toEqual([2, "无法写入“标准输出”：磁盘空间不足，请清理后再试。\n"]);
});

it("names the folder of temporary files where it cannot be used, and leaves no half page", () => {
  const file = work.story("clean-2024", "临时/甲.xlsx");
  const page = work.at("临时/页.html");
  const { status, stderr } = spawnSync(process.execPath, [cli, "check", file, "--html", page], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: work.at("没有") },
  });
  expect([status, work.withoutPath(stderr).replace(/jixiao-[\w-]+/, "…")]).toEqual([
    2,
    `无法写入“没有/….tmp”：文件或文件夹不存在，请检查路径。\n`,
  ]);
  expect(readdirSync(work.at("临时"))).toEqual(["甲.xlsx"]);
});
