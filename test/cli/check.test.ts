import { endOf } from "../../src/cli/display-width";
import { expectText } from "./expected-text";
import { jixiao } from "./fake-terminal";
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

it("draws a progress bar on standard error only, and only where it can", async () => {
  const files = ["clean-2024", "other-county-2024"].map((story) => work.story(story));
  const drawn = await jixiao(["check", ...files, "--jobs", "1"], { showsProgress: true });
  const plain = await jixiao(["check", ...files]);
  const [one] = files;
  const single = await jixiao(["check", one ?? ""], { showsProgress: true });
  const clear = "\r\u001b[K";
  expect({ err: drawn.err, out: drawn.out, plain: plain.err, single: single.err }).toEqual({
    err: `${clear}██████████░░░░░░░░░░ 1/2 ${endOf(files[0] ?? "", 40)}${clear}████████████████████ 2/2 ${endOf(files[1] ?? "", 40)}${clear}`,
    out: plain.out,
    plain: "",
    single: "",
  });
});
