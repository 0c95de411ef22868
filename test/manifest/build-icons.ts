import { writeFileSync } from "node:fs";
import path from "node:path";
import { iconImages } from "./icon-images";

const folder = path.resolve(__dirname, "../../assets");

/** Draws the PNG files the manifest names from the SVG files beside them: `npm run icons`. */
async function buildIcons(): Promise<void> {
  for (const { file, png } of await iconImages(folder)) writeFileSync(path.join(folder, file), png);
}

void buildIcons();
