import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { IWorkbookData, Workbook } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { GridBook } from "../../src/workbench/grid/grid-book";
import { gridFile } from "../../src/workbench/grid/grid-file";
import type { GridFile } from "../../src/workbench/grid/grid-file";
import { saveWorkbook } from "../../src/workbench/save/save-workbook";
import { WorkbenchWorkbook } from "../../src/workbench/workbench-workbook";

/** The workbench's grid without a page: the same model, commands and formulas, nothing to see. */
export interface HeadlessGrid {
  readonly univer: Univer;
  readonly file: GridFile;
  readonly book: GridBook;
  readonly workbook: WorkbenchWorkbook;
  /** Why things were not done, in the order in which the user was told. */
  readonly refusals: readonly string[];
}

const open: HeadlessGrid[] = [];

export function openHeadless(bytes: Uint8Array): HeadlessGrid {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  const file = gridFile(bytes);
  const unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, file.data);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(unit.getUnitId());
  const refusals: string[] = [];
  const book = new GridBook(injector, unit, (sentence) => refusals.push(sentence));
  const grid = { univer, file, book, workbook: new WorkbenchWorkbook(book, file.state), refusals };
  open.push(grid);
  return grid;
}

/** To be called after each test. */
export function closeHeadless(): void {
  for (const { univer, book } of open.splice(0)) {
    book.dispose();
    univer.dispose();
  }
}

/** The file that saving what the grid holds gives. */
export function saved(workbook: WorkbenchWorkbook, original: Uint8Array): Uint8Array {
  return saveWorkbook(original, workbook.contentsNow());
}
