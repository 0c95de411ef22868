/** Spellings of one sign or unit, each with the one the form should have; longer ones first. */
const spellings: readonly (readonly [RegExp, string | null])[] = [
  // Null: the plain form of the same character.
  [/[０-９．，＋－]/g, null],
  [/[＞>]\s*[＝=]|[＝=]\s*[＞>]|》\s*[＝=]|≧|⩾/g, "≥"],
  [/[＜<]\s*[＝=]|[＝=]\s*[＜<]|《\s*[＝=]|≦|⩽/g, "≤"],
  [/＞/g, ">"],
  [/＜/g, "<"],
  [/[＝﹦]/g, "="],
  [/(?<=\d)\s*百分比|[％﹪]/g, "%"],
  [/(?<=\d)\s*(?:m2|M2|m²|M²|平米)/g, "㎡"],
];

/** ≧ and ≦ are ≥ and ≤ in another font: right as they are. */
const glyphs = /[≧⩾]|[≦⩽]/g;

/**
 * A value of the indicator table with its operators and units as the form's instructions write them: ≥100百分比 is
 * ≥100%, ＞＝95％ is ≥95%, １２０m2 is 120㎡. Null when it is written so already, but for the shape of ≥ and ≤.
 */
export function standardSpelling(text: string): string | null {
  const standard = rewritten(text);
  return standard === text.replace(glyphs, (glyph) => rewritten(glyph)) ? null : standard;
}

function rewritten(text: string): string {
  return spellings.reduce(
    (written, [pattern, standard]) =>
      written.replace(pattern, (found) => standard ?? found.normalize("NFKC")),
    text,
  );
}
