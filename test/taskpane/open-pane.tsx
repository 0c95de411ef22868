import { readFileSync } from "node:fs";
import path from "node:path";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type CellPlace, placeOf } from "../../src/core/address";
import type { CellValue } from "../../src/core/snapshot";
import type { Workbook } from "../../src/core/workbook";
import { App, type AppProps } from "../../src/taskpane/App";
import type { Settings, SettingsStore } from "../../src/taskpane/settings";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";

/** A real workbook of test/forms that also plays the user beside the pane. */
export interface TestWorkbook {
  readonly port: Workbook;
  readonly file: XlsxWorkbook;
  /** Every cell the pane asked to be shown, as "自评表!E4". */
  readonly shown: CellPlace[];
  /** The user changes cells in Excel. */
  readonly change: (edits: Parameters<Workbook["apply"]>[0]) => Promise<void>;
  /** What the cell holds now. */
  readonly value: (sheet: string, address: string) => CellValue | undefined;
  readonly formula: (sheet: string, address: string) => string | null | undefined;
}

/** Opens a workbook of test/forms, or of these bytes; `over` replaces single members of the port. */
export function testWorkbook(book: string | Uint8Array, over: Partial<Workbook> = {}): TestWorkbook {
  const bytes = typeof book === "string" ? readFileSync(path.join(__dirname, "../forms", book)) : book;
  const file = openXlsx(new Uint8Array(bytes));
  const shown: CellPlace[] = [];
  const listeners = new Set<() => void>();
  const port: Workbook = {
    read: () => file.read(),
    apply: (edits) => file.apply(edits),
    undo: (receipt, changed) => file.undo(receipt, changed),
    show: (place) => {
      shown.push(place);
      return file.show(place);
    },
    readState: () => file.readState(),
    writeState: (state) => file.writeState(state),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...over,
  };
  const at = (sheet: string, address: string) => {
    const found = file.snapshot().sheets.find((each) => each.name === sheet);
    const place = placeOf(address);
    if (!found || !place) throw new Error(`no cell ${sheet}!${address}`);
    return { found, row: place.row - found.origin.row, column: place.column - found.origin.column };
  };
  return {
    port,
    file,
    shown,
    change: async (edits) => {
      await file.apply(edits);
      listeners.forEach((listener) => {
        listener();
      });
    },
    value: (sheet, address) => {
      const { found, row, column } = at(sheet, address);
      return found.values[row]?.[column];
    },
    formula: (sheet, address) => {
      const { found, row, column } = at(sheet, address);
      return found.formulas[row]?.[column];
    },
  };
}

export const about = { version: "0.1.0", host: "测试宿主", requirementSets: ["ExcelApi 1.13"] };
export const today = () => "2026-11-24";

/** An error as the tests' host tells it. */
export class HostError extends Error {}

const problemOf: AppProps["problemOf"] = (error) =>
  error instanceof HostError
    ? { message: error.message, retry: true, code: "HostError" }
    : { message: error instanceof Error ? error.message : "未知错误", retry: false, code: "Unknown" };

/** A computer that keeps settings, until the test ends; what it has kept so far may be given. */
export function keptSettings(settings: Partial<Settings> = {}): SettingsStore {
  const kept = new Map<string, unknown>([["settings", settings]]);
  return {
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => {
      kept.set(name, value);
      return true;
    },
  };
}

/** Shows the pane over a workbook and waits until it has been read. */
export async function openPane(
  workbook: TestWorkbook,
  initialView?: AppProps["initialView"],
  openSettings: AppProps["openSettings"] = () => Promise.resolve(keptSettings()),
  onlySheet?: AppProps["onlySheet"],
  reopen: AppProps["reopen"] = () => undefined,
): Promise<{ user: ReturnType<typeof userEvent.setup>; container: HTMLElement; unmount: () => void }> {
  const user = userEvent.setup();
  const { container, unmount } = render(
    <App
      workbook={workbook.port}
      about={about}
      today={today}
      problemOf={problemOf}
      reopen={reopen}
      openSettings={openSettings}
      onlySheet={onlySheet}
      {...(initialView ? { initialView } : {})}
    />,
  );
  await waitFor(() => {
    if (screen.queryByText("正在读取工作簿")) throw new Error("still reading");
  });
  return { user, container, unmount };
}

/** The settings of who wants notices listed like the other findings. */
export const listingNotices: AppProps["openSettings"] = () =>
  Promise.resolve(keptSettings({ listNotices: true }));

/** Opens everything that is folded away in the list of findings. */
export async function unfoldFindings(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  for (const fold of screen.queryAllByRole("button", { name: /^同类问题还有/, expanded: false }))
    await user.click(fold);
}

/** The button of this name. */
export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** A finding's row by a part of its sentence. */
export function findingRow(words: RegExp): HTMLElement {
  const row = screen.getByRole("button", { name: words, current: undefined }).closest("li");
  if (!row) throw new Error(`no finding ${String(words)}`);
  return row;
}

/** Words told to screen readers so far, or what stands in any status. */
export function statuses(): string {
  return screen
    .getAllByRole("status")
    .map((each) => each.textContent)
    .join("\n");
}
