import { allElements, childElement, setText, textOf } from "../../xlsx/xml-elements";
import type { XmlElement } from "../../xlsx/xml";
import { movedLine } from "./line-move";
import type { LineMove } from "./line-move";

/** One corner of something that lies over the cells: a line and how far into it. */
interface Corner {
  readonly line: number;
  readonly offset: number;
}

/** What ends exactly at a line's edge does not grow with what comes in behind it. */
function movedCorner({ line, offset }: Corner, isEnd: boolean, move: LineMove): Corner {
  if (isEnd && offset === 0 && line === move.first && move.kind === "insert") return { line, offset };
  const moved = movedLine(line, move);
  return moved === null ? { line: move.first, offset: 0 } : { line: moved, offset };
}

/** Both corners after the move; what only moves with the cells keeps its size. */
function movedCorners(from: Corner, to: Corner, keepsSize: boolean, move: LineMove): [Corner, Corner] {
  const start = movedCorner(from, false, move);
  if (keepsSize) return [start, { ...to, line: to.line + start.line - from.line }];
  return [start, movedCorner(to, true, move)];
}

function cornerOf(element: XmlElement, axis: "row" | "col"): Corner {
  const numberIn = (name: string) => {
    const child = childElement(element, name);
    return child ? Number(textOf(child)) || 0 : 0;
  };
  return { line: numberIn(axis), offset: numberIn(`${axis}Off`) };
}

function put(element: XmlElement, axis: "row" | "col", corner: Corner): void {
  for (const [name, value] of [
    [axis, corner.line],
    [`${axis}Off`, corner.offset],
  ] as const) {
    const child = childElement(element, name);
    if (child) setText(child, String(value));
  }
}

/** Moves what lies over the cells (charts, pictures, shapes, controls) with them, as each is set to. */
export function moveAnchors(root: XmlElement, move: LineMove): void {
  const axis = move.axis === "row" ? "row" : "col";
  for (const element of allElements(root)) {
    const from = childElement(element, "from");
    const isAnchor = from !== null && childElement(from, axis) !== null;
    if (!isAnchor || element.getAttribute("editAs") === "absolute") continue;
    const to = childElement(element, "to");
    const keepsSize = element.getAttribute("editAs") === "oneCell";
    const start = cornerOf(from, axis);
    const corners = movedCorners(start, to ? cornerOf(to, axis) : start, keepsSize, move);
    put(from, axis, corners[0]);
    if (to) put(to, axis, corners[1]);
  }
}

/** The eight numbers of a drawing's anchor in VML: column, offset, row, offset of either corner. */
function movedVmlAnchor(anchor: string, keepsSize: boolean, move: LineMove): string {
  const numbers = anchor.split(",").map((part) => Number(part.trim()));
  const at = move.axis === "row" ? 2 : 0;
  const [line, offset, endLine, endOffset] = [numbers[at], numbers[at + 1], numbers[at + 4], numbers[at + 5]];
  if (numbers.length !== 8 || numbers.some(Number.isNaN)) return anchor;
  const from = { line: line ?? 0, offset: offset ?? 0 };
  const to = { line: endLine ?? 0, offset: endOffset ?? 0 };
  const [start, end] = movedCorners(from, to, keepsSize, move);
  numbers.splice(at, 2, start.line, start.offset);
  numbers.splice(at + 4, 2, end.line, end.offset);
  return numbers.join(", ");
}

/** A shape of VML; a comment's whose cell went is gone (""). */
function movedShape(shape: string, move: LineMove): string {
  const tag = move.axis === "row" ? "Row" : "Column";
  const line = new RegExp(`<x:${tag}>\\s*(\\d+)\\s*</x:${tag}>`);
  const own = line.exec(shape)?.[1];
  const moved = own === undefined ? null : movedLine(Number(own), move);
  if (own !== undefined && moved === null) return "";
  // A comment's box keeps its size: it is shown beside its cell only while that is pointed at.
  const moves = own !== undefined || shape.includes("<x:MoveWithCells");
  const renumbered = moved === null ? shape : shape.replace(line, `<x:${tag}>${String(moved)}</x:${tag}>`);
  if (!moves) return renumbered;
  return renumbered.replace(
    /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/,
    (_, open: string, anchor: string, close: string) => open + movedVmlAnchor(anchor, true, move) + close,
  );
}

/** Moves the comments' boxes and the old form controls of a VML drawing, which need not be well-formed. */
export function movedDrawing(vml: string, move: LineMove): string {
  return vml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => movedShape(shape, move));
}
