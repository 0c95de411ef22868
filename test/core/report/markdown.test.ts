import type { Report } from "../../../src/core/report/report";
import { reportMarkdown } from "../../../src/core/report/markdown";

function reportWith(text: string): Report {
  return {
    title: text,
    blocks: [
      { kind: "heading", level: 1, text: "一、概况" },
      { kind: "heading", level: 3, text: "1．安排" },
      {
        kind: "paragraph",
        parts: [
          { kind: "words", text: "前" },
          { kind: "figure", text, cells: [] },
        ],
      },
      { kind: "user", parts: [{ kind: "open", text: "【请填写：用途】", what: "用途" }] },
    ],
    signature: [{ kind: "figure", text, cells: [] }],
    date: [{ kind: "words", text: "2025年4月10日" }],
  };
}

it("writes headings and paragraphs", () => {
  expect(reportMarkdown(reportWith("林业局"))).toBe(
    [
      "# 林业局",
      "## 一、概况",
      "#### 1．安排",
      "前林业局",
      "【请填写：用途】",
      "林业局",
      "2025年4月10日\n",
    ].join("\n\n"),
  );
});

it.each([
  ["<b>粗</b>", "\\<b\\>粗\\</b\\>"],
  ["*一* _二_ `三` ~~四~~", "\\*一\\* \\_二\\_ \\`三\\` \\~\\~四\\~\\~"],
  ["[名](http://x)", "\\[名\\](http://x)"],
  ["a|b\\c", "a\\|b\\\\c"],
  ["&lt;", "\\&lt;"],
  ["# 标题", "\\# 标题"],
  ["- 项", "\\- 项"],
  ["+ 项", "\\+ 项"],
  ["1. 项", "1\\. 项"],
  ["12) 项", "12\\) 项"],
  ["=1+1", "\\=1+1"],
  ["2023年—2024年", "2023年—2024年"],
])("writes %s as text", (text, expected) => {
  const lines = reportMarkdown(reportWith(text)).split("\n\n");
  expect([lines[0], lines[5]]).toEqual([`# ${expected}`, expected]);
});
