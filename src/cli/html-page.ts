import { checkHeadline } from "../core/report/headline";
import { type RuleFinding, findingsOf, severityNames } from "../core/rules/outcomes";
import { placesText } from "../core/rules/places";
import type { CheckedFile } from "./file-result";
import { totalsLine } from "./totals";
import { type Waiting, checklistByItem, waitingByReason } from "./waiting";

/** The findings of all files as one page that opens anywhere: no script, no link, no request. */
export function htmlPage(checked: readonly CheckedFile[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>绩效自评校验结果</title>
<style>
body { font: 15px/1.6 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #1b1b1b; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin: 2em 0 .3em; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .6em 0; } th, td { border: 1px solid #c8c8c8; padding: .35em .5em; vertical-align: top; text-align: left; }
th { background: #f0f0f0; white-space: nowrap; } td { overflow-wrap: anywhere; } td.level { white-space: nowrap; font-weight: bold; }
.error td.level { color: #a4262c; } .warning td.level { color: #8a5700; } .notice td.level { color: #005a9e; } .muted { color: #555; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
</style>
</head>
<body>
<h1>绩效自评校验结果</h1>
<p class="muted">${totalsLine(checked)}</p>
${checked.map(fileSection).join("\n")}
</body>
</html>
`;
}

function fileSection({ result, check }: CheckedFile): string {
  const file = escaped(result.file);
  if (!check) return `<h2>${file}</h2>\n<p>无法校验：${escaped(result.error?.message ?? "")}</p>`;
  const heading = `<h2>${escaped(result.department ?? "（未填单位名称）")}</h2>\n<p class="muted">${file}</p>`;
  const findings = findingsOf(check.outcomes);
  const lists = [
    reasonList("请人工核对", checklistByItem(check.outcomes)),
    reasonList("未能检查", waitingByReason(check.outcomes)),
  ];
  const summary = `<p>${escaped(checkHeadline(check.outcomes))}。口径：${escaped(check.profile.title)}。</p>`;
  return [heading, summary, findings.length === 0 ? "" : findingsTable(findings), ...lists].join("\n");
}

function reasonList(title: string, all: readonly Waiting[]): string {
  if (all.length === 0) return "";
  const items = all.map(({ rules, reason }) => `<li>${escaped(reason)}（${rules.join("、")}）</li>`);
  return `<p>${title}：</p><ul>${items.join("")}</ul>`;
}

function findingsTable(findings: readonly RuleFinding[]): string {
  const heads = ["级别", "规则", "位置", "问题", "应为", "填写", "相差", "怎么改"];
  const rows = findings.map((finding) => {
    const places = finding.cells.length === 0 ? "整个工作簿" : placesText(finding.cells);
    const { rule, message, expected, actual, difference, of } = finding;
    const cells = [rule, places, message, expected, actual, difference, of.fix];
    const level = `<td class="level">${severityNames[finding.severity]}</td>`;
    return `<tr class="${finding.severity}">${level}${cells.map((cell) => `<td>${escaped(cell ?? "")}</td>`).join("")}</tr>`;
  });
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

/** Cell text is data, never markup. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
