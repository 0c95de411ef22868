import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import CanvasKitInit, { type CanvasKit } from "canvaskit-wasm";
import { type IconImage, iconImages, iconNames, iconSizes } from "./icon-images";

const folder = path.resolve(__dirname, "../../assets");
let kit: CanvasKit;
let images: IconImage[];

beforeAll(async () => {
  kit = await CanvasKitInit();
  images = await iconImages(folder);
});

test("there is one PNG for each button and size, and no other", () => {
  const wanted = iconNames.flatMap((name) => iconSizes.map((size) => `${name}-${size}.png`));
  expect(images.map(({ file }) => file)).toEqual(wanted);
  expect(readdirSync(folder).filter((file) => file.endsWith(".png"))).toEqual([...wanted].sort());
});

test("each PNG is what its SVG gives (npm run icons)", () => {
  const drifted = images.filter(({ file, png }) => !readFileSync(path.join(folder, file)).equals(png));
  expect(drifted.map(({ file }) => file)).toEqual([]);
});

test("each has the size of its name, is seen, and leaves its corner free", () => {
  const faults = images.flatMap(({ file, size, png }) => {
    const image = kit.MakeImageFromEncoded(png);
    if (image?.width() !== size || image.height() !== size) return [`${file} is not ${size} × ${size}`];
    const pixels = image.readPixels(0, 0, {
      width: size,
      height: size,
      colorType: kit.ColorType.RGBA_8888,
      alphaType: kit.AlphaType.Unpremul,
      colorSpace: kit.ColorSpace.SRGB,
    });
    if (pixels === null) return [`${file} cannot be read`];
    const inked = Array.from({ length: size * size }, (_, index) => pixels[4 * index + 3] ?? 0).filter(
      (alpha) => alpha > 127,
    );
    const share = inked.length / (size * size);
    return share > 0.5 && share < 0.95 ? [] : [`${file} is ${Math.round(share * 100)} % covered`];
  });
  expect(faults).toEqual([]);
});
