import { areaAddress, quotedSheet } from "../../src/core/address";
import type { Area } from "../../src/core/address";
import { enter } from "./cell-entry";
import type { Model, ModelCell, ModelSheet } from "./model";
import { HostError, isNode, nothing, numberArg, textArg } from "./node";
import type { Node } from "./node";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The area of each range that was handed out, for members that take another range. */
const areaOfNode = new WeakMap<Node, Area>();

/** The area of an object that a member takes as a range, or null for anything else. */
export function areaOfRange(value: unknown): Area | null {
  return isNode(value) ? (areaOfNode.get(value) ?? null) : null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function places(area: Area): Place[] {
  const found: Place[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) found.push({ row, column });
  }
  return found;
}

function grid(area: Area, of: (place: Place) => unknown): unknown[][] | null {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 5_000_000) return null;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, y) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, x) =>
      of({ row: area.top + y, column: area.left + x }),
    ),
  );
}

/** Each cell's share of what is set: one value for all, or an array of the range's shape. */
function shares(area: Area, value: unknown, location: string): (place: Place) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (!fits) throw new HostError("InvalidArgument", location, "the array has another shape than the range");
  return ({ row, column }) => {
    const line = rows[row - area.top];
    return Array.isArray(line) ? (line as readonly unknown[])[column - area.left] : undefined;
  };
}

function typeOf({ value, isError }: ModelCell): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError ? "Error" : "String";
}

/** Ranges that are formatted together. */
function formatNode(sheet: ModelSheet, areas: readonly Area[], location: string): Node {
  const cells = () => areas.flatMap(places).map(({ row, column }) => sheet.cell(row, column));
  const requireAllowed = () => {
    if (sheet.isProtected && !sheet.allowsFormats) throw new HostError("AccessDenied", location);
  };
  const look = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          requireAllowed();
          for (const cell of cells()) cell.look.set(`${prefix}${name}`, value);
        },
      ]),
    );
  const first = () => cells()[0];
  const fill: Node = {
    kind: "RangeFill",
    props: { Color: () => first()?.fill ?? "#FFFFFF", Pattern: () => first()?.pattern ?? "None" },
    sets: {
      Color: (value) => {
        requireAllowed();
        for (const cell of cells()) [cell.fill, cell.pattern] = [textArg(value).toUpperCase(), "Solid"];
      },
      Pattern: (value) => {
        for (const cell of cells()) cell.pattern = textArg(value);
      },
    },
    methods: {
      Clear: () => {
        requireAllowed();
        for (const cell of cells()) [cell.fill, cell.pattern] = [null, "None"];
      },
    },
  };
  const borders: Node = {
    kind: "RangeBorderCollection",
    props: {},
    methods: {
      GetItem: (edge) => ({
        kind: "RangeBorder",
        props: {},
        sets: look(`Border.${textArg(edge)}.`, ["Style", "Weight", "Color"]),
      }),
    },
  };
  return {
    kind: "RangeFormat",
    props: {
      Fill: () => fill,
      Borders: () => borders,
      Font: () => ({
        kind: "RangeFont",
        props: {},
        sets: look("Font.", ["Name", "Size", "Bold", "Italic", "Underline", "Color"]),
      }),
      Protection: () => ({ kind: "FormatProtection", props: { Locked: () => first()?.locked ?? true } }),
    },
    sets: {
      ...look("", ["HorizontalAlignment", "VerticalAlignment", "WrapText", "IndentLevel"]),
      RowHeight: (value) => {
        for (const { row } of areas.flatMap(places)) sheet.rowHeights.set(row, numberArg(value));
      },
      ColumnWidth: (value) => {
        for (const { column } of areas.flatMap(places)) sheet.columnWidths.set(column, numberArg(value));
      },
    },
  };
}

/** The data validation of a range. Excel takes exactly one rule. */
function validationNode(sheet: ModelSheet, area: Area): Node {
  const address = areaAddress(area);
  const put = (name: string) => (value: unknown) => {
    if (sheet.isProtected) throw new HostError("AccessDenied", `DataValidation.${name}`);
    const validation = sheet.validations.get(address) ?? new Map<string, unknown>();
    sheet.validations.set(address, validation.set(name, value));
  };
  return {
    kind: "DataValidation",
    props: {},
    sets: {
      Rule: (value) => {
        const rules = typeof value === "object" && value !== null ? Object.keys(value) : [];
        if (rules.length !== 1) throw new HostError("InvalidArgument", "DataValidation.rule");
        put("rule")(value);
      },
      IgnoreBlanks: put("ignoreBlanks"),
      ErrorAlert: put("errorAlert"),
      Prompt: put("prompt"),
    },
  };
}

export function areasNode(sheet: ModelSheet, areas: readonly Area[], rangeOf: (area: Area) => Node): Node {
  return {
    kind: "RangeAreas",
    props: {
      AreaCount: () => areas.length,
      Areas: () => ({ kind: "RangeCollection", props: {}, items: () => areas.map(rangeOf) }),
      Format: () => formatNode(sheet, areas, "RangeFormat"),
    },
    methods: { _KeepReference: () => undefined },
  };
}

/** A range of cells. `onWrite` hears of every write. */
export function rangeNode(
  model: Model,
  sheet: ModelSheet,
  area: Area,
  onWrite: (sheet: ModelSheet, area: Area) => void,
): Node {
  if (
    area.top < 0 ||
    area.left < 0 ||
    area.bottom > lastRow ||
    area.right > lastColumn ||
    area.bottom < area.top ||
    area.right < area.left
  ) {
    throw new HostError("InvalidArgument", "Worksheet.getRange");
  }
  const within = (other: Area) => rangeNode(model, sheet, other, onWrite);
  const cellAt = ({ row, column }: Place) => sheet.cells.get(`${row},${column}`);
  const all = (of: (cell: ModelCell) => unknown, empty: unknown) => () =>
    grid(area, (place) => {
      const cell = cellAt(place);
      return cell ? of(cell) : empty;
    });
  const write = (location: string, put: (cell: ModelCell, value: unknown) => void) => (value: unknown) => {
    const share = shares(area, value, location);
    for (const place of places(area)) {
      const cell = sheet.cell(place.row, place.column);
      if (sheet.isProtected && cell.locked) throw new HostError("AccessDenied", location);
      const part = share(place);
      if (part === null) continue;
      // Excel loses what is written into a merged-away cell.
      if (part !== "" && location !== "Range.numberFormat" && sheet.mergeOver(place.row, place.column))
        continue;
      put(cell, part);
    }
    onWrite(sheet, area);
  };
  const content = (location: string) =>
    write(location, (cell, value) => {
      enter(model, cell, value);
    });
  const node: Node = {
    kind: "Range",
    props: {
      Address: () => `${quotedSheet(sheet.name)}!${areaAddress(area)}`,
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => area.bottom - area.top + 1,
      ColumnCount: () => area.right - area.left + 1,
      Values: all(({ value }) => value ?? "", ""),
      ValueTypes: all(typeOf, "Empty"),
      Formulas: all(({ formula, value }) => formula ?? value ?? "", ""),
      NumberFormat: all(({ numberFormat }) => numberFormat, "General"),
      Format: () => formatNode(sheet, [area], "RangeFormat"),
      DataValidation: () => validationNode(sheet, area),
    },
    sets: {
      Values: content("Range.values"),
      Formulas: content("Range.formulas"),
      NumberFormat: write("Range.numberFormat", (cell, value) => {
        if (sheet.isProtected && !sheet.allowsFormats)
          throw new HostError("AccessDenied", "Range.numberFormat");
        cell.numberFormat = textArg(value);
      }),
      Hyperlink: (value) => {
        const { documentReference } = value as { documentReference?: string };
        for (const { row, column } of places(area)) sheet.cell(row, column).link = documentReference ?? null;
      },
    },
    methods: {
      Select: () => {
        model.selection = { sheet: sheet.name, area };
        model.activeSheet = sheet.name;
      },
      Merge: () => {
        sheet.merges.push(area);
      },
      GetRow: (index) =>
        within({ ...area, top: area.top + numberArg(index), bottom: area.top + numberArg(index) }),
      GetBoundingRect: (other) => {
        const far = areaOfRange(other);
        if (!far) throw new HostError("InvalidArgument", "Range.getBoundingRect");
        return within({
          top: Math.min(area.top, far.top),
          left: Math.min(area.left, far.left),
          bottom: Math.max(area.bottom, far.bottom),
          right: Math.max(area.right, far.right),
        });
      },
      _ValidateArraySize: () => undefined,
      GetRowProperties: () =>
        Array.from({ length: area.bottom - area.top + 1 }, (_, y) => ({
          rowHidden: sheet.hiddenRows.has(area.top + y),
        })),
      GetColumnProperties: () =>
        Array.from({ length: area.right - area.left + 1 }, (_, x) => ({
          columnHidden: sheet.hiddenColumns.has(area.left + x),
        })),
      GetMergedAreasOrNullObject: () => {
        // Only areas whose own first cell was asked about, and never more than 512.
        const found = sheet.merges.filter(
          ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
        );
        if (found.length > 512) throw new HostError("GeneralException", "Range.getMergedAreasOrNullObject");
        return found.length === 0 ? nothing : areasNode(sheet, found, within);
      },
      _KeepReference: () => undefined,
    },
  };
  areaOfNode.set(node, area);
  return node;
}
