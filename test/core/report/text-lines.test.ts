import fc from "fast-check";
import { inPieces, lineCount } from "../../../src/core/report/text-lines";

it.each([
  ["", 28, 1],
  ["二十八个字".repeat(5), 28, 1],
  ["二十八个字".repeat(6), 28, 2],
  ["a".repeat(50), 28, 1],
  ["a".repeat(52), 28, 2],
  ["一\n二\n三", 28, 3],
])("%j takes lines of %d characters: %d", (text, perLine, expected) => {
  expect(lineCount(text, perLine)).toBe(expected);
});

it("cuts a paragraph at the ends of its sentences", () => {
  expect(inPieces("甲甲甲甲。乙乙乙乙；丙丙丙丙。丁丁丁丁！", 5, 2)).toEqual([
    "甲甲甲甲。乙乙乙乙；",
    "丙丙丙丙。丁丁丁丁！",
  ]);
});

it("cuts a sentence that is longer than a piece where the piece is full", () => {
  expect(inPieces("甲乙丙丁戊己庚辛壬癸子丑。", 5, 2)).toEqual(["甲乙丙丁戊己庚辛壬癸", "子丑。"]);
});

it("loses no text, and keeps every piece within its lines", () => {
  const sentences = fc.array(fc.string({ unit: fc.constantFrom("字", "a", "，", "。", "；", "𠮷", " ") }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      sentences,
      fc.integer({ min: 3, max: 30 }),
      fc.integer({ min: 1, max: 16 }),
      (all, perLine, most) => {
        const text = all.join("。");
        const pieces = inPieces(text, perLine, most);
        expect(pieces.join("")).toBe(text);
        expect(pieces.filter((piece) => lineCount(piece, perLine) > most)).toEqual([]);
      },
    ),
  );
});
