import { openQuestions, withUserText } from "../../../src/core/report/user-text";
import { profiles } from "../../../src/core/profile/profiles";
import { composeReport } from "../../../src/core/report/compose";
import { textOf } from "../../../src/core/report/report";
import { cleanCase } from "../../forms/build/clean";
import { stories } from "../../forms/build/all-stories";
import { baseSheet } from "../../forms/build/standard-layout";
import { cleanWith, formOf, traced } from "./form-of";

const profile = profiles["national-2021"];
const clean = composeReport(cleanWith({}), profile);

it("follows the official outline", () => {
  const headings = clean.blocks.flatMap((block) =>
    block.kind === "heading" ? [`${block.level} ${block.text}`] : [],
  );
  expect(headings).toEqual([
    "1 一、部门概况",
    "2 （一）部门基本情况",
    "2 （二）部门整体支出规模、使用方向和主要内容、涉及范围",
    "1 二、部门（单位）整体支出及使用情况",
    "2 （一）基本支出",
    "2 （二）专项支出",
    "3 1．专项资金安排落实、总投入等情况分析",
    "3 2．专项资金实际使用情况分析",
    "3 3．专项资金管理情况分析",
    "1 三、部门（单位）专项组织实施情况",
    "2 （一）专项组织情况分析",
    "2 （二）专项管理情况分析",
    "1 四、部门整体支出绩效情况",
    "2 （一）自评结论",
    "2 （二）年度总体目标完成情况",
    "2 （三）绩效指标完成情况",
    "3 1．产出指标",
    "3 2．效益指标",
    "3 3．满意度指标",
    "3 4．成本指标",
    "1 五、存在的主要问题",
    "1 六、改进措施及有关建议",
  ]);
});

it("asks the user only what no form can tell, each under its headings", () => {
  expect(openQuestions(clean).map(({ section, what, size }) => `${section}：${what}（${size}）`)).toEqual([
    "一、部门概况 › （一）部门基本情况：部门主要职能职责、机构设置（paragraph）",
    "一、部门概况 › （一）部门基本情况：离退休、临聘等其他人员，如：另有退休人员3人（words）",
    "一、部门概况 › （二）部门整体支出规模、使用方向和主要内容、涉及范围：支出的使用方向、主要内容和涉及范围（paragraph）",
    "二、部门（单位）整体支出及使用情况 › （一）基本支出：工资福利支出、对个人和家庭的补助各多少万元（words）",
    "二、部门（单位）整体支出及使用情况 › （一）基本支出：“三公”经费减少的主要原因（words）",
    "二、部门（单位）整体支出及使用情况 › （二）专项支出 › 1．专项资金安排落实、总投入等情况分析：专项资金安排、到位和总投入情况（paragraph）",
    "二、部门（单位）整体支出及使用情况 › （二）专项支出 › 2．专项资金实际使用情况分析：各专项资金的实际使用情况（paragraph）",
    "二、部门（单位）整体支出及使用情况 › （二）专项支出 › 3．专项资金管理情况分析：专项资金的管理制度和执行情况（paragraph）",
    "三、部门（单位）专项组织实施情况 › （一）专项组织情况分析：专项的组织实施情况：招投标、调整、竣工验收等（paragraph）",
    "三、部门（单位）专项组织实施情况 › （二）专项管理情况分析：专项的日常检查监督和管理情况（不要与上一段重复）（paragraph）",
    "四、部门整体支出绩效情况 › （二）年度总体目标完成情况：年度总体目标的完成情况，逐项说明（paragraph）",
    "四、部门整体支出绩效情况 › （三）绩效指标完成情况 › 3．满意度指标：满意度的调查方式、样本量（words）",
    "五、存在的主要问题：存在的主要问题及原因分析（paragraph）",
    "六、改进措施及有关建议：针对上述问题的改进措施，逐条对应（paragraph）",
    "落款：报告日期，如2025年4月10日（words）",
  ]);
});

it("takes the user's answers into their places; a blank answer leaves the place open", () => {
  const [first, second] = openQuestions(clean).map(({ what }) => what);
  if (first === undefined || second === undefined) throw new Error("nothing is asked");
  const answered = withUserText(clean, { [first]: "  承担林业管理职责。", [second]: " " });
  expect(openQuestions(answered).map(({ what }) => what)).not.toContain(first);
  expect(openQuestions(answered).map(({ what }) => what)).toContain(second);
  expect(answered.blocks.flatMap((block) => (block.kind === "user" ? block.parts : []))).toContainEqual({
    kind: "user",
    text: "承担林业管理职责。",
    what: first,
  });
});

it("takes an answer of several lines as several paragraphs", () => {
  const what = "存在的主要问题及原因分析";
  const answered = withUserText(clean, { [what]: "1．预算编制不够细。\n\n2．资产台账不全。" });
  const own = answered.blocks.filter(
    (block) => block.kind === "user" && block.parts.some((part) => part.kind === "user"),
  );
  expect(own).toEqual([
    { kind: "user", parts: [{ kind: "user", text: "1．预算编制不够细。", what }] },
    { kind: "user", parts: [{ kind: "user", text: "2．资产台账不全。", what }] },
  ]);
});

it("does not double the mark of the sentence an answer stands in", () => {
  const answered = withUserText(clean, { "“三公”经费减少的主要原因": "接待批次减少。" });
  const text = answered.blocks.flatMap((block) => (block.kind === "heading" ? [] : [textOf(block.parts)]));
  expect(text.filter((paragraph) => paragraph.includes("接待批次减少"))).toEqual([
    expect.stringContaining("主要原因是接待批次减少。其中：公务接待费2.35万元、"),
  ]);
});

it("says of a department without projects that it has none, and asks nothing about them", () => {
  const amounts = [0, 1, 2].flatMap((index) =>
    ["budget", "final"].map((column) => [`items.${index}.${column}`, 0] as const),
  );
  const form = cleanWith({ "projects.budget": 0, "projects.final": 0, ...Object.fromEntries(amounts) });
  const { blocks } = composeReport(form, profile);
  const from = blocks.findIndex((block) => block.kind === "heading" && block.text === "（二）专项支出");
  const told = blocks
    .slice(from, from + 4)
    .map((block) => (block.kind === "heading" ? block.text : textOf(block.parts)));
  expect(told).toEqual([
    "（二）专项支出",
    "本年未安排项目支出预算，无项目支出。项目支出较上年决算数减少420.00万元，下降100.00%，主要原因是【请填写：项目支出较上年减少的主要原因】。",
    "三、部门（单位）专项组织实施情况",
    "本年未安排专项，无专项组织实施情况。",
  ]);
});

it("names the department and the year in its title and signature", () => {
  expect({ title: clean.title, signature: traced(clean.signature), date: textOf(clean.date) }).toEqual({
    title: "云岭县林业局2024年度部门整体支出绩效自评报告",
    signature: "云岭县林业局⟨自评表!B2⟩",
    date: "【请填写：报告日期，如2025年4月10日】",
  });
});

it("leaves both open when the form does not say them", () => {
  const form = formOf([baseSheet(cleanCase)]);
  const { title, signature } = composeReport({ ...form, year: null }, profile);
  expect({ title, signature: textOf(signature) }).toEqual({
    title: "【请填写：预算部门名称】【请填写：评价年度】年度部门整体支出绩效自评报告",
    signature: "【请填写：预算部门名称】",
  });
});

it("takes an answer into the title as well", () => {
  const form = formOf([baseSheet(cleanCase)]);
  const answered = withUserText(composeReport({ ...form, year: null }, profile), {
    预算部门名称: "云岭县林业局",
    评价年度: "2024",
  });
  expect([answered.title, textOf(answered.signature)]).toEqual([
    "云岭县林业局2024年度部门整体支出绩效自评报告",
    "云岭县林业局",
  ]);
});

it.each(stories.map(({ name, sheets }) => [name, sheets] as const))(
  "gives every figure its cell: %s",
  (_name, sheets) => {
    const report = composeReport(formOf(sheets), profile);
    const parts = report.blocks.flatMap((block) => (block.kind === "heading" ? [] : block.parts));
    expect(parts.filter((part) => part.kind === "figure" && part.cells.length === 0)).toEqual([]);
    const words = parts.filter((part) => part.kind === "words").map(({ text }) => text);
    // A number that stands in the words and not in a figure has no cell behind it.
    expect(words.filter((text) => /\d/.test(text) && !/^（\d+）/.test(text))).toEqual([]);
  },
);

it("never writes a 0 where nothing was filled in", () => {
  const template = stories.find(({ name }) => name === "blank-template-2024");
  const report = composeReport(formOf(template?.sheets ?? []), profile);
  const text = report.blocks
    .flatMap((block) => (block.kind === "heading" ? [] : [textOf(block.parts)]))
    .join("\n");
  expect(text.match(/0\.00|[^\d]0[^\d]/g)).toBeNull();
});
