import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type {
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetWorksheetColWidthMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetRowHeightMutationParams,
} from "@univerjs/sheets";
import type { ICommandInfo } from "@univerjs/core";

type LineKind = "insertRows" | "removeRows" | "insertColumns" | "removeColumns";

/** What a mutation does, for those that this program reacts to; its parameters have the grid's own types. */
export type GridMutation =
  | { readonly kind: "values"; readonly params: ISetRangeValuesMutationParams }
  | { readonly kind: LineKind; readonly params: IInsertRowMutationParams }
  | { readonly kind: "merges"; readonly params: { readonly subUnitId: string } }
  | { readonly kind: "rowHeight"; readonly params: ISetWorksheetRowHeightMutationParams }
  | { readonly kind: "columnWidth"; readonly params: ISetWorksheetColWidthMutationParams }
  | { readonly kind: "insertSheet"; readonly params: IInsertSheetMutationParams }
  | { readonly kind: "removeSheet"; readonly params: IRemoveSheetMutationParams }
  | { readonly kind: "renameSheet"; readonly params: ISetWorksheetNameMutationParams };

const kinds: Readonly<Record<string, GridMutation["kind"]>> = {
  [SetRangeValuesMutation.id]: "values",
  [InsertRowMutation.id]: "insertRows",
  [RemoveRowMutation.id]: "removeRows",
  [InsertColMutation.id]: "insertColumns",
  [RemoveColMutation.id]: "removeColumns",
  [AddWorksheetMergeMutation.id]: "merges",
  [RemoveWorksheetMergeMutation.id]: "merges",
  [SetWorksheetRowHeightMutation.id]: "rowHeight",
  [SetWorksheetColWidthMutation.id]: "columnWidth",
  [InsertSheetMutation.id]: "insertSheet",
  [RemoveSheetMutation.id]: "removeSheet",
  [SetWorksheetNameMutation.id]: "renameSheet",
};

/** A mutation by what it does, or null for one that does not matter here. */
export function mutationOf({ id, params }: Readonly<ICommandInfo>): GridMutation | null {
  const kind = kinds[id];
  // The grid's command bus is untyped: the id tells which parameters come with it.
  return kind === undefined ? null : ({ kind, params } as GridMutation);
}

/** Whether a mutation changes what the file is to hold. */
export function changesFile(command: Readonly<ICommandInfo>): boolean {
  return (
    mutationOf(command) !== null ||
    /^sheet\.mutation\.set-(row|col|worksheet)-(visible|hidden)$/.test(command.id)
  );
}

/** The command in whose course a mutation is made; the grid notes it among the parameters. */
export function triggerOf({ params }: Readonly<ICommandInfo>): string {
  return (params as { trigger?: string } | undefined)?.trigger ?? "";
}

/** The sheet that a command or mutation is about, or null. */
export function sheetOf({ params }: Readonly<ICommandInfo>): string | null {
  return (params as { subUnitId?: string } | undefined)?.subUnitId ?? null;
}

/** Whether a command puts rows or columns in or takes them out: what it does to merged areas follows from that. */
export function movesLines(command: string): boolean {
  return /^sheet\.command\.(insert|remove)-(multi-)?(rows?|cols?)/.test(command);
}
