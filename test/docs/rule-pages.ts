import type { Change, ExpectedFinding, ExpectedWait, RuleCases } from "../core/rules/cases";
import { severityNames } from "../../src/core/rules/outcomes";
import type { Rule } from "../../src/core/rules/rule";

const groups: Readonly<Record<string, string>> = {
  P: "表格识别与单元格",
  B: "基础数据表",
  S: "自评表",
  X: "两表之间",
  R: "自评报告",
};

/** The pages of docs/rules by file name, written from the rules and their tested cases. */
export function rulePages(tables: readonly RuleCases[]): Map<string, string> {
  const pages = new Map(tables.map((table) => [`${table.rule.id}.md`, rulePage(table)]));
  pages.set("index.md", indexPage(tables.map(({ rule }) => rule)));
  return pages;
}

function indexPage(rules: readonly Rule[]): string {
  const sections = Object.entries(groups).flatMap(([letter, name]) => {
    const own = rules.filter((rule) => rule.id.startsWith(letter));
    const rows = own.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${severityNames[rule.severity]} | ${rule.fix} |`,
    );
    return own.length === 0
      ? []
      : [`## ${letter} ${name}`, "", "| 规则 | 检查什么 | 级别 | 怎么改 |", "|---|---|---|---|", ...rows, ""];
  });
  return [
    generated,
    "# 校验规则",
    "",
    `共 ${String(rules.length)} 条。级别：必须改正（表内数据可以证明的错误）、请核实（需要说明或核实）、提示。`,
    "",
    ...sections,
  ].join("\n");
}

const generated = "<!-- 由规则文件和测试用例生成（npm run docs），请勿手工修改。 -->";

function rulePage(cases: RuleCases): string {
  const { rule } = cases;
  return [
    generated,
    `# ${rule.id} ${rule.title}`,
    "",
    `**级别**：${severityNames[rule.severity]}`,
    "",
    `**为什么检查**：${rule.why}`,
    "",
    `**怎么改**：${rule.fix}`,
    "",
    `**依据**：${rule.basis}`,
    "",
    ...relatedLines(rule),
    ...examples(cases),
    "[全部规则](index.md)",
    "",
  ].join("\n");
}

/** The rules that the same wrong figure may break. */
function relatedLines({ related = [] }: Rule): string[] {
  const links = related.map((id) => `[${id}](${id}.md)`).join("、");
  return related.length === 0 ? [] : [`**相关规则**（一个数填错时可能一起不通过）：${links}`, ""];
}

function examples({ checklist, passes, fails, waits }: RuleCases): string[] {
  if (checklist) return ["## 请人核对的例子", "", ...waits.flatMap(waited)];
  return [
    "## 通过的例子",
    "",
    ...passes.flatMap(passed),
    "",
    "## 不通过的例子",
    "",
    ...fails.flatMap(failed),
    ...(waits.length === 0 ? [] : ["## 无法检查的例子", "", ...waits.flatMap(waited)]),
  ];
}

/** A passing case, and below it what it leaves to a person besides. */
function passed({ when, notChecked = [] }: RuleCases["passes"][number]): string[] {
  return [`- ${when}`, ...(notChecked.length === 0 ? [] : ["", ...notChecked.flatMap(waitLines)])];
}

function failed({ when, findings, notChecked = [] }: RuleCases["fails"][number]): string[] {
  return [`**${when}**`, "", ...findings.flatMap(findingLines), ...notChecked.flatMap(waitLines)];
}

function findingLines({ message, severity, cells, expected, actual, difference }: ExpectedFinding): string[] {
  const figures = [
    expected === undefined ? [] : [`应为 ${expected}`],
    actual === undefined ? [] : [`填写 ${actual}`],
    difference === undefined ? [] : [`相差 ${difference}`],
  ].flat();
  const level = severity === undefined ? "" : `（${severityNames[severity]}）`;
  return [
    `> ${message}${level}`,
    ...(figures.length === 0 ? [] : [">", `> ${figures.join("，")}`]),
    "",
    ...cells.map((cell) => `- ${cell}`),
    "",
  ];
}

function waited({ when, notChecked }: Change & { readonly notChecked: readonly ExpectedWait[] }): string[] {
  return [`**${when}**`, "", ...notChecked.flatMap(waitLines)];
}

function waitLines({ reason, cells, entries = [] }: ExpectedWait): string[] {
  const lines = [...cells, ...entries].map((line) => `- ${line}`);
  return [`> ${reason}`, "", ...lines, ...(lines.length === 0 ? [] : [""])];
}
