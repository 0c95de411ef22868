import type { SheetContent } from "../core/sheet-content";
import { type DrawingNamespaces, chartXml, drawingXml } from "./chart-xml";
import { addContentType } from "./content-types";
import type { PartsDraft } from "./parts-draft";
import { addRelationship } from "./relationships";
import { drawingNamespace } from "./strict-packages";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

function namespacesOf(relationships: string): DrawingNamespaces {
  const drawing = drawingNamespace(relationships);
  return {
    relationships,
    sheetDrawing: `${drawing}/spreadsheetDrawing`,
    main: `${drawing}/main`,
    chart: `${drawing}/chart`,
  };
}

/**
 * Adds the drawing of a new sheet with its charts to the package.
 * @param folder The folder of the workbook part, with its slash.
 * @param sheet The path of the sheet's part.
 * @param relationships The namespace of relationships in this package.
 * @returns The sheet's element that names the drawing; "" without charts.
 */
export function addCharts(
  draft: PartsDraft,
  folder: string,
  sheet: string,
  { name, charts = [] }: SheetContent,
  relationships: string,
): string {
  if (charts.length === 0) return "";
  const names = namespacesOf(relationships);
  const drawing = put(draft, `${folder}drawings/drawing`, drawingXml(charts, names), drawingType);
  for (const chart of charts) {
    const path = put(draft, `${folder}charts/chart`, chartXml(name, chart, names), chartType);
    addRelationship(draft, drawing, `${relationships}/chart`, `../${path.slice(folder.length)}`);
  }
  const id = addRelationship(draft, sheet, `${relationships}/drawing`, `../${drawing.slice(folder.length)}`);
  return `<drawing xmlns:r="${relationships}" r:id="${id}"/>`;
}

/** Puts a part beside those of its kind: stem + the first number that is free. */
function put(draft: PartsDraft, stem: string, xml: string, contentType: string): string {
  const path = draft.freePath(stem);
  draft.putText(path, xml);
  addContentType(draft, path, contentType);
  return path;
}
