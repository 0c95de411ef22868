import path from "node:path";
import open from "open";
import { buildNow, isBuilt } from "./builds";
import { servePages } from "./page-server";

const root = path.resolve(__dirname, "../..");
const firstPort = 8710;
const ports = Array.from({ length: 20 }, (_, index) => firstPort + index);

/** Whether there is somebody to look at a browser. */
function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined && CI !== "") return false;
  return process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** `npm start`: the built workbench on this machine, in the browser. */
async function start(): Promise<void> {
  if (!isBuilt(root, "workbench")) {
    console.log("正在构建工作台，约需半分钟到一分钟，只在第一次和程序更新后需要…");
    buildNow(root, "workbench", "inherit");
  }
  const { address } = await servePages(path.join(root, "dist/workbench"), ports);
  console.log(`绩效自评助手工作台：${address}`);
  console.log("请在浏览器中打开上面的地址；按 Ctrl+C 结束。");
  if (!hasScreen()) return;
  const browser = await open(address);
  // The address above is enough.
  browser.on("error", () => undefined);
}

start().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
