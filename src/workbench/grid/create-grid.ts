import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { IWorkbookData, PluginCtor, Workbook } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";

/** Menu entries for what the guard would refuse anyway, and for what needs more than the grid. */
const hiddenMenus = [
  "sheet.command.cut",
  "sheet.command.paste-format",
  "sheet.command.paste-besides-border",
  "sheet.command.paste-col-width",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.set-rows-hidden",
  "sheet.command.hide-row-confirm",
  "sheet.command.set-col-hidden",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.set-selection-frozen",
  "sheet.command.set-row-frozen",
  "sheet.command.set-col-frozen",
  "sheet.command.cancel-frozen",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.contextMenu.permission",
  "sheet.menu.sheet-frozen",
  "sheet.menu.paste-special",
  "sheet.header-menu.sheet-frozen",
  "sheet.command.toggle-gridlines",
];

/** A grid on the page. */
export interface ShownGrid {
  readonly univer: Univer;
  readonly workbook: Workbook;
}

/**
 * Boots the spreadsheet grid in an element and shows a workbook in it. No toolbar: what could be saved of it is in the
 * context menu and on the keyboard. Formulas keep the file's results until something they depend on changes.
 */
export function createGrid(container: HTMLElement, data: IWorkbookData, isDark: boolean): ShownGrid {
  loadStyles();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: chinese },
    theme: defaultTheme,
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    menu: Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }])),
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const entry of preset.plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : ([entry] as [PluginCtor]);
    univer.registerPlugin(plugin, config);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  return { univer, workbook };
}

/** The grid's own style sheet, once. */
function loadStyles(): void {
  const href = new URL("@univerjs/preset-sheets-core/lib/index.css", import.meta.url).href;
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
}
