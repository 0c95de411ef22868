import { createHash } from "node:crypto";
import { fixed } from "../core/number/decimal";
import { type Filing, remarkOn } from "./filing";
import { cardOf } from "./finding-text";
import { type Bar, barChart } from "./html-chart";
import { scriptText } from "./html-script";
import { styleText } from "./html-style";
import { cell, escaped } from "./html-text";
import type { Totals } from "./totals";

/** Rules in the chart. */
const mostRules = 10;

/** The page may run its own script and use its own style, and nothing else: it cannot ask for anything. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(scriptText)}`,
  `style-src ${hashOf(styleText)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const heads = [
  "单位",
  "文件",
  "年度",
  "必须改正",
  "请核实",
  "提示",
  "自评得分",
  "测算得分",
  "等级",
  "预算执行率",
  "说明",
];

/** What stands above the rows of the table, and between them and the details. */
export function pageStart(
  totals: Totals,
  today: string,
  grades: readonly string[],
): { readonly start: string; readonly between: string } {
  const start = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>绩效自评校验结果</title>
<style>${styleText}</style>
</head>
<body>
<header>
<h1>绩效自评校验结果</h1>
${totals
  .sentences()
  .map((sentence) => `<p>${escaped(sentence)}</p>`)
  .join("\n")}
<p class="muted">校验日期：${today}</p>
</header>
<div class="charts">${charts(totals)}</div>
<h2>各单位情况</h2>
<div class="filters">
<label>查找 <input id="search" type="search" placeholder="单位、文件、说明"></label>
<label>情况 <select id="state"><option value="">全部</option>${states.map(([id, name]) => `<option value="${id}">${name}</option>`).join("")}</select></label>
<label>等级 <select id="grade"><option value="">全部</option>${grades.map((grade) => `<option>${escaped(grade)}</option>`).join("")}</select></label>
<span id="shown" role="status"></span>
</div>
<div class="scroll"><table id="filings"><thead><tr>${heads.map((head) => `<th><button type="button">${head}</button></th>`).join("")}</tr></thead>
<tbody>
`;
  const between = `</tbody>
<tfoot>${totalsRow(totals)}</tfoot></table></div>
<h2>问题明细</h2>
`;
  return { start, between };
}

export const pageEnd = `<script>${scriptText}</script>
</body>
</html>
`;

const states = [
  ["wrong", "有必须改正的问题"],
  ["open", "只有请核实、提示"],
  ["right", "没有发现问题"],
  ["unreadable", "无法读取"],
] as const;

function stateOf({ problem, errors, warnings, notices }: Filing): (typeof states)[number][0] {
  if (problem !== null) return "unreadable";
  if (errors > 0) return "wrong";
  return warnings + notices > 0 ? "open" : "right";
}

/** A file's row; `id` is that of its details. */
export function filingRow(filing: Filing, id: string): string {
  const { department, file, year, errors, warnings, notices, stated, measured, grade, problem } = filing;
  const counts = problem === null ? [errors, warnings, notices] : [null, null, null];
  const [wrong = null, ...others] = counts;
  const name = escaped(department ?? (problem === null ? "（未填单位名称）" : "（无法读取）"));
  return (
    `<tr data-state="${stateOf(filing)}" data-grade="${escaped(grade ?? "")}" data-details="${id}">` +
    `<td class="name"><a href="#${id}">${name}</a></td>${cell(file)}${cell(year, "number")}` +
    cell(wrong, wrong !== null && wrong > 0 ? "number wrong" : "number") +
    [...others, stated, measured].map((value) => cell(value, "number")).join("") +
    `${cell(grade)}${cell(percent(filing.rates.execution ?? null), "number")}${cell(remarkOn(filing))}</tr>`
  );
}

function totalsRow(totals: Totals): string {
  const { findings, files } = totals;
  const rate = totals.executionRate();
  const numbers = [findings.error, findings.warning, findings.notice, null, null];
  return (
    `<tr>${cell("合计")}${cell(`${files} 个文件`)}${cell(null)}` +
    numbers.map((value) => cell(value, "number")).join("") +
    `${cell(null)}${cell(rate && `${fixed(rate.times(100), 2)}%`, "number")}${cell(null)}</tr>`
  );
}

/** A ratio of four decimals as a percentage: "0.9828" -> "98.28%". */
function percent(ratio: string | null): string | null {
  return ratio === null ? null : `${(Number(ratio) * 100).toFixed(2)}%`;
}

function charts(totals: Totals): string {
  const right = totals.files - totals.wrong - totals.unreadable;
  const files: Bar[] = [
    { label: "有必须改正的问题", value: totals.wrong, kind: "error" },
    { label: "没有必须改正的问题", value: right, kind: "right" },
    { label: "无法读取", value: totals.unreadable, kind: "warning" },
  ];
  const grades = [...totals.grades].map(([label, value]): Bar => ({ label, value }));
  const rules = totals.rulesByFiles().slice(0, mostRules);
  const ruleBars = rules.map(([rule, { files: value }]): Bar => {
    const { title, severity } = cardOf(rule);
    return { label: `${rule} ${title}`, value, kind: severity };
  });
  return [
    barChart("文件情况（个）", files),
    barChart("自评等级（个单位）", grades),
    barChart("出现最多的问题（涉及文件数）", ruleBars),
  ].join("");
}
