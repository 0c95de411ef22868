import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import CanvasKitInit, { type CanvasKit } from "canvaskit-wasm";

/** One drawing for each button; `open` is the product's own icon too. */
export const iconNames = ["open", "check", "report", "clear"] as const;
/** All the sizes Office knows; 16, 32 and 80 are required. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The grid every drawing is made on: whole units are whole pixels at 16. */
const grid = 16;

export interface IconImage {
  readonly file: string;
  readonly size: number;
  readonly png: Uint8Array;
}

interface Shape {
  readonly outline: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

/** Every icon in every size, drawn from the SVG files of `folder`. WebAssembly draws the same bytes on every platform. */
export async function iconImages(folder: string): Promise<IconImage[]> {
  const kit = await CanvasKitInit();
  return iconNames.flatMap((name) => {
    const shapes = shapesIn(readFileSync(path.join(folder, `${name}.svg`), "utf8"));
    return iconSizes.map((size) => ({ file: `${name}-${size}.png`, size, png: drawn(kit, shapes, size) }));
  });
}

/** The drawings use paths alone; anything else in a file would be lost, so it is refused. */
function shapesIn(svg: string): Shape[] {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (root?.getAttribute("viewBox") !== `0 0 ${grid} ${grid}`)
    throw new Error(`An icon is drawn on a grid of ${grid}.`);
  return Array.from(root.getElementsByTagName("*"), (element) => {
    const outline = element.getAttribute("d");
    if (element.tagName !== "path" || outline === null)
      throw new Error(`An icon is made of paths; <${element.tagName}> would not be drawn.`);
    return {
      outline,
      fill: element.getAttribute("fill"),
      stroke: element.getAttribute("stroke"),
      strokeWidth: Number(element.getAttribute("stroke-width") ?? 0),
    };
  });
}

function drawn(kit: CanvasKit, shapes: readonly Shape[], size: number): Uint8Array {
  const surface = kit.MakeSurface(size, size);
  if (surface === null) throw new Error("No surface to draw on.");
  const canvas = surface.getCanvas();
  canvas.clear(kit.TRANSPARENT);
  canvas.scale(size / grid, size / grid);
  for (const shape of shapes) {
    const outline = kit.Path.MakeFromSVGString(shape.outline);
    if (outline === null) throw new Error(`Not a path: ${shape.outline}`);
    const paint = new kit.Paint();
    paint.setAntiAlias(true);
    if (shape.fill !== null) {
      paint.setStyle(kit.PaintStyle.Fill);
      paint.setColor(kit.parseColorString(shape.fill));
      canvas.drawPath(outline, paint);
    }
    if (shape.stroke !== null) {
      paint.setStyle(kit.PaintStyle.Stroke);
      paint.setStrokeWidth(shape.strokeWidth);
      paint.setColor(kit.parseColorString(shape.stroke));
      canvas.drawPath(outline, paint);
    }
    paint.delete();
    outline.delete();
  }
  const png = surface.makeImageSnapshot().encodeToBytes();
  surface.delete();
  if (png === null) throw new Error("The picture could not be written as PNG.");
  return png;
}
