import { areaAddress, quotedSheet } from "../../src/core/address";
import type { SheetChart } from "../../src/core/sheet-content";
import { relationshipsOf } from "../../src/xlsx/relationships";
import { WorkbookDraft } from "../../src/xlsx/workbook-draft";
import { relationshipId } from "../../src/xlsx/workbook-part";
import { allElements, childElement, textOf } from "../../src/xlsx/xml-elements";
import type { XmlElement } from "../../src/xlsx/xml";
import { readZip } from "../../src/xlsx/zip";
import type { ModelSheet } from "../officejs/model";

/** A chart as a host keeps it; all ranges are on its own sheet. */
export interface KeptChart {
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly kind: SheetChart["kind"];
  /** "B1:D1" */
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    /** RRGGBB */
    readonly color: string;
    readonly labels: string;
  }[];
  readonly place: string;
}

const kinds: Readonly<Record<string, SheetChart["kind"]>> = {
  ColumnClustered: "columns",
  ColumnStacked: "stackedColumns",
  clustered: "columns",
  stacked: "stackedColumns",
};

function kindOf(name: string): SheetChart["kind"] {
  const kind = kinds[name];
  if (!kind) throw new Error(`unknown kind of chart: ${name}`);
  return kind;
}

/** What Excel has on a sheet. */
export function chartsInExcel({ name: sheet, charts }: ModelSheet): KeptChart[] {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return charts.map(({ name, type, look, categories, series, place }) => ({
    sheet,
    name,
    title: text(look.get("Title.Text")),
    kind: kindOf(type),
    categories: categories ? areaAddress(categories) : "",
    series: series.map((each) => ({
      name: each.name ? areaAddress(each.name) : "",
      values: areaAddress(each.values),
      color: text(each.look.get("Fill")).slice(1),
      labels: text(each.look.get("DataLabels.NumberFormat")),
    })),
    place: place ? areaAddress(place) : "",
  }));
}

/** What a file has, sheet by sheet. */
export function chartsInFile(bytes: Uint8Array): KeptChart[] {
  const book = new WorkbookDraft(readZip(bytes, 1e9));
  return book.entries.flatMap(({ name, path }) =>
    relationshipsOf(book.draft, path)
      .filter(({ kind }) => kind === "drawing")
      .flatMap((drawing) => drawn(book, name, drawing.path ?? "")),
  );
}

function drawn(book: WorkbookDraft, sheet: string, drawing: string): KeptChart[] {
  const parts = new Map(relationshipsOf(book.draft, drawing).map(({ id, path }) => [id, path ?? ""]));
  return named(book.draft.root(drawing), "twoCellAnchor").flatMap((anchor) => {
    const [frame] = named(anchor, "chart");
    const part = frame && parts.get(relationshipId(frame)?.value ?? "");
    if (part === undefined) return [];
    const [{ row: top, col: left }, { row, col }] = [cornerOf(anchor, "from"), cornerOf(anchor, "to")];
    return {
      sheet,
      name: named(anchor, "cNvPr")[0]?.getAttribute("name") ?? "",
      place: areaAddress({ top, left, bottom: row - 1, right: col - 1 }),
      ...chartOf(book.draft.root(part), sheet),
    };
  });
}

function chartOf(root: XmlElement, sheet: string): Omit<KeptChart, "sheet" | "name" | "place"> {
  const value = (name: string, attribute: string) => named(root, name)[0]?.getAttribute(attribute) ?? "";
  const range = (element: XmlElement | undefined) => {
    const formula = textOf(element ?? root);
    if (!formula.startsWith(`${quotedSheet(sheet)}!$`)) throw new Error(`not on ${sheet}: ${formula}`);
    return formula.slice(quotedSheet(sheet).length + 1).replaceAll("$", "");
  };
  const series = named(root, "ser").map((each) => {
    const [name, categories, values] = named(each, "f");
    return {
      categories: range(categories),
      kept: {
        name: range(name),
        values: range(values),
        color: named(each, "srgbClr")[0]?.getAttribute("val") ?? "",
        labels: value("numFmt", "formatCode"),
      },
    };
  });
  return {
    title: named(root, "t").map(textOf).join(""),
    kind: kindOf(value("grouping", "val")),
    categories: [...new Set(series.map(({ categories }) => categories))].join(" "),
    series: series.map(({ kept }) => kept),
  };
}

function cornerOf(anchor: XmlElement, name: "from" | "to"): { row: number; col: number } {
  const corner = childElement(anchor, name) ?? anchor;
  const number = (axis: string) => Number(textOf(childElement(corner, axis) ?? corner));
  return { row: number("row"), col: number("col") };
}

function named(root: XmlElement, name: string): XmlElement[] {
  return allElements(root).filter(({ localName }) => localName === name);
}
