import { join } from "node:path";
import packageFile from "../../package.json";
import { problem } from "../xlsx/file-problem";
import { run } from "./program";
import { processTerminal } from "./terminal";

// A reader that has seen enough (`jixiao check … | head`) closes the pipe: no fault of ours. A full disk is none either.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`${problem("无法写入", "标准输出", error).message}\n`);
  process.exit(2);
});

const { version } = packageFile;
const worker = join(__dirname, "check-worker.js");
void run(process.argv.slice(2), { terminal: processTerminal(), version, worker }).then((code) => {
  process.exitCode = code;
  // Broken off while names were still to come: nobody reads them any more.
  if (code === 130) process.stdin.destroy();
});
