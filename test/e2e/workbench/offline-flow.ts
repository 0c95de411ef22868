import type { BenchStage } from "./in-workbench";

/** Without a network. */
export function offlineFlow(stage: BenchStage): void {
  test("once opened, the page opens and checks without a network", async () => {
    const bench = await stage.open();
    const { page, context } = bench;
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      // Ready is not yet in charge of this page.
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) => {
          navigator.serviceWorker.addEventListener("controllerchange", resolve);
        });
    });
    await context.setOffline(true);
    await page.reload();
    await bench.ready();
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.getByRole("heading", { name: /请核实 \d+ 项/ }).waitFor();
    expect((await bench.save()).name).toBe("汨罗市委编办2024年度自评.xlsx");
  });

  test("can be installed: the manifest names the page and an icon", async () => {
    const { page } = await stage.open();
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
      const manifest = (await (await fetch(link?.href ?? "")).json()) as {
        start_url: string;
        icons: { src: string }[];
      };
      const icon = await fetch(manifest.icons[0]?.src ?? "");
      return { start: manifest.start_url, icon: icon.headers.get("content-type") };
    });
    expect(manifest).toEqual({ start: "./", icon: "image/svg+xml" });
  });
}
