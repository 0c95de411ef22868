import type { Paragraph, Report } from "../../src/core/report/report";
import { sentenceAround } from "../../src/taskpane/report/sentence-around";

const words = (text: string): Paragraph[number] => ({ kind: "words", text });
const open = (what: string): Paragraph[number] => ({ kind: "open", what, text: `【请填写：${what}】` });

function reportOf(parts: Paragraph): Report {
  return { title: "", blocks: [{ kind: "paragraph", parts }], signature: [], date: [] } as unknown as Report;
}

test.each<[string, Paragraph, string | null]>([
  ["in a sentence", [words("甲。主要原因是"), open("原因"), words("。乙。")], "主要原因是____。"],
  [
    "beside another question",
    [words("职责有"), open("原因"), words("和"), open("其他"), words("。")],
    "职责有____和…。",
  ],
  ["a sentence of its own", [words("甲。"), open("原因"), words("。")], null],
  ["beside nothing but a question", [open("其他"), words("，"), open("原因")], null],
  ["not asked at all", [words("甲。")], null],
])("a question %s", (_name, parts, sentence) => {
  expect(sentenceAround(reportOf(parts), "原因")).toBe(sentence);
});
