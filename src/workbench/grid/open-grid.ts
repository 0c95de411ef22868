import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
} from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { WorkbenchWorkbook } from "../workbench-workbook";
import { createGrid } from "./create-grid";
import { GridBook } from "./grid-book";
import { gridFile } from "./grid-file";

/** A workbook open in a grid. */
export interface OpenGrid {
  /** The port for the pane; its `contents()` are what saving needs. */
  readonly workbook: WorkbenchWorkbook;
  /** What the user should be told about saving this file, in Chinese. */
  readonly warnings: readonly string[];
  /** What the file has that the grid does not show, as Chinese phrases: 工作表“图表”的图表和图片. Saving keeps it. */
  readonly notShown: readonly string[];
  /** Takes over what is being typed in a cell, as Enter does; the selection stays. */
  readonly endEditing: () => Promise<void>;
  /** Shows the grid light or dark, as the page is. */
  readonly setDark: (isDark: boolean) => void;
  /** Takes the grid out of its container. */
  readonly dispose: () => void;
}

/** What the grid needs beside the file. */
export interface GridOptions {
  /** The bytes of an .xlsx file. */
  readonly bytes: Uint8Array;
  /** Tells why something was not done in the grid: one Chinese sentence, to be shown to the user. */
  readonly onRefused: (sentence: string) => void;
  readonly isDark?: boolean;
}

/**
 * Shows the workbook of an .xlsx file in `container` (an element with a size of its own; it is emptied).
 * This module brings the whole spreadsheet grid with it: import it lazily.
 * @throws UnreadableWorkbook
 */
export async function openGrid(
  container: HTMLElement,
  { bytes, onRefused, isDark = false }: GridOptions,
): Promise<OpenGrid> {
  const file = gridFile(bytes);
  container.replaceChildren();
  const { univer, workbook } = createGrid(container, file.data, isDark);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  // Before that there is nothing to scroll.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const book = new GridBook(injector, workbook, onRefused);
  const active = file.activeSheet === null ? null : workbook.getSheetBySheetName(file.activeSheet);
  if (active) await book.show(active, 0, 0);
  return {
    workbook: new WorkbenchWorkbook(book, file.state),
    notShown: file.notShown,
    warnings: file.warnings,
    endEditing: async () => {
      if (!injector.get(IEditorBridgeService).isVisible().visible) return;
      injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.PointerDown,
        unitId: workbook.getUnitId(),
      });
      // The grid takes it over a moment later.
      await new Promise((resolve) => setTimeout(resolve));
    },
    setDark: (dark) => {
      injector.get(ThemeService).setDarkMode(dark);
    },
    dispose: () => {
      book.dispose();
      univer.dispose();
      container.replaceChildren();
    },
  };
}
