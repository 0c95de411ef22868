import path from "node:path";
import { servePages } from "../../src/serve/page-server";
import { builtWorkbench } from "../build/built";
import { chromiumPath, launchChromium } from "../e2e/chromium";

const picture = path.resolve(__dirname, "../../docs/images/workbench.png");

/** Takes README's picture of the workbench: the seed's case, checked, with a finding's cell in view. */
async function takePicture(): Promise<void> {
  const executable = chromiumPath();
  if (executable === null) throw new Error("There is no Chromium; set CHROMIUM to its path.");
  const server = await servePages(builtWorkbench(), []);
  const browser = await launchChromium(executable);
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    await page.goto(server.address);
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.locator("[data-finding]").filter({ hasText: "公用经费·2024年决算数" }).first().click();
    // The grid paints a little later.
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: picture });
    console.log(picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

takePicture().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
