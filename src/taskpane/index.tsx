/// <reference types="office-js" />
import "./older-webviews";
import { createRoot } from "react-dom/client";
import packageFile from "../../package.json";
import { isoDate } from "../core/iso-date";
import { excelProblem } from "../excel/excel-problem";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { openUserSettings } from "../excel/user-settings";
import { App } from "./App";
import { neededExcelApi, refusal } from "./refusal";
import { asksForSheet, viewIn } from "./views";

/** Excel on the web has no theme to tell (office-js issue 6134), whatever the types promise. */
function hostBackground(): string | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor;
}

function hostName(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${String(host)} ${version} · ${String(platform)}`;
}

/** The ExcelApi sets this Excel has from the needed one on. Versions are strings: 1.20 as a number is 1.2. */
function requirementSets(): string[] {
  return ["1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20", "1.21"]
    .filter((version) => Office.context.requirements.isSetSupported("ExcelApi", version))
    .map((version) => `ExcelApi ${version}`);
}

const today = () => isoDate(new Date());

/** Waits for Office, and shows the pane or why it cannot work here. */
async function start(): Promise<void> {
  // Without office.js the gate has said so already.
  if (typeof Office === "undefined") return;
  const info = await Office.onReady();
  window.jixiaoGate.answered();
  // The types say a number; it is the program's name, and null in a plain browser, which has no Office.context either.
  const host = info.host as unknown as string | null;
  const refused = refusal({
    host,
    version: host === null ? "" : Office.context.diagnostics.version,
    hasNeededExcelApi:
      host !== null && Office.context.requirements.isSetSupported("ExcelApi", neededExcelApi),
  });
  if (refused !== null) {
    window.jixiaoGate.show(refused);
    return;
  }
  const place = document.getElementById("app");
  if (place === null) throw new Error("The page has no #app.");
  const workbook = new ExcelWorkbook();
  createRoot(place).render(
    <App
      workbook={workbook}
      about={{ version: packageFile.version, host: hostName(), requirementSets: requirementSets() }}
      initialView={viewIn(location.search)}
      today={today}
      problemOf={excelProblem}
      reopen={() => {
        location.reload();
      }}
      remarks={() => workbook.remarks()}
      openSettings={openUserSettings}
      onlySheet={asksForSheet(location.search) ? () => workbook.activeSheet() : undefined}
      hostBackground={hostBackground}
    />,
  );
}

start().catch((error: unknown) => {
  const { message, retry } = excelProblem(error);
  window.jixiaoGate.show({ title: "助手没有打开", text: message, retry });
});
