/// <reference types="office-js" />
import "../taskpane/older-webviews";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { clearMarks } from "./clear-marks";

/** Runs a ribbon command that has no UI. Excel waits for `completed`, so it is called whatever happens. */
async function run(event: Office.AddinCommands.Event, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    // There is nothing to show it on: all or nothing was written, and the pane's own button says why it cannot.
    console.error(error);
  } finally {
    event.completed();
  }
}

Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) => {
  void run(event, () => clearMarks(new ExcelWorkbook()));
});

// Without it office.js does not finish loading, and no command ever arrives.
void Office.onReady();
