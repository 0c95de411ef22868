import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { WorkFolder } from "../cli/work-folder";
import { documentAttacks } from "./build-documents";
import { type Attack, attacks } from "./build-workbooks";

const root = join(__dirname, "../..");
const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** MiB that the command line may use, whatever it is given: what Node takes by itself on a PC with 4 GB. */
const heap = 1024;

/** The command line as a process of its own, so that its memory is bounded and a crash is seen. */
function jixiaoProcess(...args: string[]): { code: number | null; out: string; err: string } {
  const program = [`--max-old-space-size=${heap}`, "--import", "tsx", "src/cli/main.ts", ...args];
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, program, options);
  return { code: status, out: stdout, err: stderr };
}

interface Line {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string } | null;
}

test.each([
  ["workbook", ".xlsx", attacks],
  ["Word document", ".docx", documentAttacks],
] as const)(
  "every attack in a %s is refused in a line or read, by one process in bounded memory",
  (kind, ending, all: Readonly<Record<string, Attack>>) => {
    for (const [name, { bytes }] of Object.entries(all)) work.write(`${kind}/${name}${ending}`, bytes());
    const { code, out, err } = jixiaoProcess("check", "--ndjson", "--jobs", "1", work.at(kind));
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
    const codes = Object.fromEntries(
      lines.map(({ file, error }) => [basename(file, ending), error?.code ?? null]),
    );
    const said = err.replace(/^已校验 .*\n/gm, "");
    expect({ code, said }).toEqual({ code: 2, said: "" });
    expect(codes).toEqual(
      Object.fromEntries(Object.entries(all).map(([name, { refusal }]) => [name, refusal])),
    );
    for (const { error } of lines) if (error) expect(error.message).toMatch(/^[^\n]*请[^\n]*。$/);
  },
  240_000,
);
