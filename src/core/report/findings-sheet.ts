import { addressOf } from "../address";
import type { Cell } from "../form/form";
import { type Accepted, acceptanceOf } from "../rules/accepted";
import {
  type RuleFinding,
  checklistOf,
  doesNotApply,
  findingsOf,
  notCheckedOf,
  severityNames,
} from "../rules/outcomes";
import { placesText } from "../rules/places";
import type { ChecklistEntry, NotChecked, Outcome, Severity } from "../rules/rule";
import { sameCauseText } from "../rules/same-cause";
import type { CellStyle, ContentCell, ContentRow, SheetContent } from "../sheet-content";
import { highestRow } from "../sheet-size";
import type { FormScores } from "../scoring/form-scores";
import { type DifferingScore, differingScores } from "./differing-scores";
import { checkHeadline } from "./headline";
import { lineCount } from "./text-lines";
import { inQuotes } from "../quotes";

/** Name of the sheet the findings are written to. */
export const findingsSheetName = "校验结果";

const columnWidths = [6, 10, 8, 18, 56, 13, 13, 12, 26, 40];
const width = columnWidths.length;
const heads = ["序号", "级别", "规则", "点击跳转", "问题", "应为", "填写", "相差", "涉及单元格", "怎么改"];

const text: CellStyle = { font: "宋体", size: 11, wrap: true, vertical: "top", border: true };
const center: CellStyle = { ...text, horizontal: "center" };
const figure: CellStyle = { ...text, horizontal: "right" };
const link: CellStyle = { ...text, color: "0563C1", underline: true };
const head: CellStyle = { ...center, bold: true, vertical: "center", fill: "E7E6E6" };
const title: CellStyle = { font: "宋体", size: 16, bold: true, horizontal: "center", vertical: "center" };
const plainText: CellStyle = { font: "宋体", size: 11, wrap: true, vertical: "center" };
const groupTitle: CellStyle = { ...plainText, bold: true };
const severityFill: Readonly<Record<Severity, string>> = {
  error: "F8CBAD",
  warning: "FFE699",
  notice: "DDEBF7",
};

/** Points of a line in the table. */
const linePitch = 15;

/**
 * The findings as a sheet: a headline, one row a finding with a jump to its cell, then those the user has accepted with
 * the reason, then the scores that are measured otherwise (none without `scores`), then what was not checked.
 */
export function findingsSheet(
  outcomes: readonly Outcome[],
  profileTitle: string,
  accepted: readonly Accepted[],
  scores: FormScores | null,
): SheetContent {
  const all = findingsOf(outcomes);
  const findings = all.filter((finding) => !acceptanceOf(finding, accepted));
  const settled = all.filter((finding) => acceptanceOf(finding, accepted));
  const measured = scores ? differingScores(scores) : [];
  const checklist = checklistOf(outcomes);
  const waiting = notCheckedOf(outcomes).filter(({ kind }) => kind !== "person");
  const header: ContentRow = {
    cells: heads.map((value, column) => ({ column, value, style: head })),
    height: 22,
  };
  return {
    name: findingsSheetName,
    columnWidths,
    rows: [
      merged("绩效自评校验结果", title, 30),
      merged(`${checkHeadline(outcomes, accepted)}。口径：${profileTitle}。`, plainText, 22),
      header,
      ...(findings.length === 0
        ? [merged(settled.length === 0 ? "没有发现问题。" : "没有其他问题。", plainText, 22)]
        : findings.map((finding, index) => findingRow(finding, index + 1, adviceOn(finding)))),
      ...(settled.length === 0 ? [] : [merged("已核实的问题", groupTitle, 24)]),
      ...settled.map((finding, index) =>
        findingRow(finding, findings.length + index + 1, acceptedText(finding, accepted)),
      ),
      ...(measured.length === 0 ? [] : [merged("测算得分与自评得分不同", groupTitle, 24)]),
      ...measured.map(measuredRow),
      ...(checklist.length === 0 ? [] : [merged("请人工核对", groupTitle, 24)]),
      ...checklist.flatMap((each) => [waitingRow(each), ...(each.entries ?? []).map(entryRow)]),
      ...(waiting.length === 0 ? [] : [merged("未能检查的规则", groupTitle, 24)]),
      ...waiting.map(waitingRow),
    ],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      footer: "第 &P 页，共 &N 页",
      repeatRows: { first: 2, last: 2 },
    },
    frozenRows: 3,
  };
}

function merged(value: string, style: CellStyle, height: number): ContentRow {
  return { cells: [{ column: 0, value, style, columnSpan: width }], height };
}

/** What to do, and what to look at first where several findings may have one cause. */
function adviceOn({ of: { fix }, sameCause }: RuleFinding): string {
  return sameCause ? `${fix}${sameCauseText(sameCause)}` : fix;
}

function acceptedText(finding: RuleFinding, accepted: readonly Accepted[]): string {
  const acceptance = acceptanceOf(finding, accepted);
  return acceptance ? `${acceptance.date} 已核实：${acceptance.reason}` : finding.of.fix;
}

/** One finding; `advice` is what to do, or why it was accepted. */
function findingRow(finding: RuleFinding, number: number, advice: string): ContentRow {
  const places = finding.cells.length === 0 ? "整个工作簿" : placesText(finding.cells);
  const severity = { ...center, fill: severityFill[finding.severity] };
  return {
    cells: [
      { column: 0, value: number, style: center },
      { column: 1, value: severityNames[finding.severity], style: severity },
      { column: 2, value: finding.rule, style: center },
      jump(finding.cells),
      { column: 4, value: finding.message, style: text },
      { column: 5, value: finding.expected, style: figure },
      { column: 6, value: finding.actual, style: figure },
      { column: 7, value: finding.difference, style: figure },
      { column: 8, value: places, style: text },
      { column: 9, value: advice, style: text },
    ],
    height: rowHeight([
      [finding.message, 26],
      [places, 10],
      [advice, 19],
    ]),
  };
}

/** A score measured otherwise: no finding of a rule, for a local standard may allow it. */
function measuredRow({ name, measured, stated, gap, how, cell }: DifferingScore): ContentRow {
  const advice = "请核对得分；评扣分标准另有规定的，以标准为准。";
  const message = `${name}：${how}`;
  return {
    cells: [
      { column: 0, value: null, style: center },
      { column: 1, value: "测算", style: center },
      { column: 2, value: null, style: center },
      jump([cell]),
      { column: 4, value: message, style: text },
      { column: 5, value: measured, style: figure },
      { column: 6, value: stated, style: figure },
      { column: 7, value: gap, style: figure },
      { column: 8, value: placesText([cell]), style: text },
      { column: 9, value: advice, style: text },
    ],
    height: rowHeight([
      [message, 26],
      [advice, 19],
    ]),
  };
}

function waitingRow(each: NotChecked): ContentRow {
  const { rule, reason, cells, kind } = each;
  const state = kind === "person" ? "待核对" : doesNotApply(each) ? "不适用" : "未检查";
  return {
    cells: [
      { column: 0, value: null, style: center },
      { column: 1, value: state, style: center },
      { column: 2, value: rule, style: center },
      jump(cells),
      { column: 4, value: reason, style: text, columnSpan: width - 4 },
    ],
    height: rowHeight([[reason, 70]]),
  };
}

/** One entry of the list a reason ends in. */
function entryRow({ words, cell }: ChecklistEntry): ContentRow {
  return {
    cells: [
      { column: 0, value: null, style: center },
      { column: 1, value: null, style: center },
      { column: 2, value: null, style: center },
      jump([cell]),
      { column: 4, value: inQuotes(words), style: text, columnSpan: width - 4 },
    ],
    height: rowHeight([[words, 70]]),
  };
}

/** The first cell of a finding; a click goes there. */
function jump([first]: readonly Cell[]): ContentCell {
  if (!first) return { column: 3, value: null, style: text };
  const { sheet } = first.place;
  return {
    column: 3,
    value: placesText([first]),
    style: link,
    link: { sheet, address: addressOf(first.place) },
  };
}

function rowHeight(texts: readonly (readonly [string, number])[]): number {
  const lines = Math.max(...texts.map(([value, perLine]) => lineCount(value, perLine)));
  return Math.min(highestRow, lines * linePitch + 6);
}
