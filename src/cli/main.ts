import packageFile from "../../package.json";
import { run } from "./program";
import { processTerminal } from "./terminal";

// A reader that has seen enough (`jixiao check … | head`) closes the pipe: no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), packageFile.version, processTerminal()).then((code) => {
  process.exitCode = code;
});
