import { severityNames } from "../core/rules/outcomes";
import type { CheckedFile } from "./checked-file";
import type { FindingResult } from "./file-result";
import type { Filing } from "./filing";
import { cardOf, placesOf } from "./finding-text";
import { cell, escaped } from "./html-text";
import type { Waiting } from "./waiting";

/** A file's findings, and what could not be checked. */
export function filingSection({ result, reading }: CheckedFile, filing: Filing, id: string): string {
  const file = `<p class="muted">${escaped(result.file)}</p>`;
  const section = (title: string, parts: readonly string[]) =>
    `<section class="filing" id="${id}">\n<h3>${escaped(title)}</h3>\n${[file, ...parts].join("\n")}\n</section>`;
  if (!reading) return section("（无法读取）", [`<p>无法校验：${escaped(filing.problem ?? "")}</p>`]);
  return section(result.department ?? "（未填单位名称）", [
    `<p>${escaped(reading.headline)}。口径：${escaped(reading.profile)}。</p>`,
    result.findings.length === 0 ? "" : findingsTable(result.findings),
    reasonList("请人工核对", reading.checklist),
    reasonList("未能检查", reading.waiting),
  ]);
}

function reasonList(title: string, all: readonly Waiting[]): string {
  if (all.length === 0) return "";
  const items = all.map(({ rules, reason }) => `<li>${escaped(reason)}（${rules.join("、")}）</li>`);
  return `<p>${title}：</p><ul>${items.join("")}</ul>`;
}

const heads = ["级别", "规则", "位置", "问题", "应为", "填写", "相差", "怎么改"];

function findingsTable(findings: readonly FindingResult[]): string {
  const rows = findings.map(
    ({ rule, severity, message, cells, expected, actual, difference, sameCause = "" }) => {
      const figures = [expected, actual, difference].map((figure) => cell(figure));
      return (
        `<tr class="${severity}">${cell(severityNames[severity], "level")}${cell(rule)}${cell(placesOf(cells))}` +
        `${cell(message, "message")}${figures.join("")}${cell(cardOf(rule).fix + sameCause)}</tr>`
      );
    },
  );
  return `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
