import type { Form } from "../form/form";
import type { Profile } from "../profile/profile";
import { isSatisfaction } from "../rules/indicator-class";
import { buildingsSentence } from "./buildings";
import { changeSentence } from "./change";
import { conclusionSentence } from "./conclusion";
import { dimensionSentence, dimensionsOf, indicatorsSentence, noSatisfactionSentence } from "./indicators";
import { measuredSentence } from "./measured";
import {
  hasNoProjects,
  itemParagraphs,
  otherProjectsSentence,
  projectsBudgetSentence,
  projectsSentence,
} from "./projects";
import { measuresAsked, problemsAsked } from "./proposed-problems";
import { type Block, type Paragraph, type Report, textOf } from "./report";
import {
  basicSentence,
  operatingPartsSentence,
  operatingSentence,
  procurementSentence,
  wagesSentence,
} from "./spending";
import {
  budgetSentence,
  executionSentence,
  otherPersonsSentence,
  scaleSentence,
  sourcesSentence,
  staffSentence,
} from "./staff-and-funds";
import { threePublicSentence } from "./three-public";
import { open, readText, sentence, yearWord } from "./wording";

const chapter = (text: string): Block => ({ kind: "heading", level: 1, text });
const section = (text: string): Block => ({ kind: "heading", level: 2, text });
const point = (text: string): Block => ({ kind: "heading", level: 3, text });
const computed = (...parts: readonly Paragraph[]): Block => ({ kind: "paragraph", parts: parts.flat() });
const user = (what: string): Block => ({ kind: "user", parts: [open(what)] });

/**
 * The narrative in the outline of the 2024 Hunan form (domain E.1) with the chapter 部门整体支出绩效情况, which that form's
 * filings lack. Everything computable is written; what only the user knows is a place to fill.
 */
export function composeReport(form: Form, profile: Profile): Report {
  const department = readText(form.texts.department);
  const name = department?.value ?? open("预算部门名称").text;
  const year = textOf([yearWord(form)]);
  return {
    title: `${name}${year}年度部门整体支出绩效自评报告`,
    blocks: [
      ...overview(form),
      ...spending(form, profile),
      ...organisation(form),
      ...performance(form, profile),
      ...closing(),
    ],
    signature: department
      ? [{ kind: "figure", text: department.value, cells: [department.cell] }]
      : [open("预算部门名称")],
    date: [open("报告日期，如2025年4月10日")],
  };
}

function overview(form: Form): Block[] {
  return [
    chapter("一、部门概况"),
    section("（一）部门基本情况"),
    user("部门主要职能职责、机构设置"),
    computed(staffSentence(form), otherPersonsSentence),
    section("（二）部门整体支出规模、使用方向和主要内容、涉及范围"),
    computed(scaleSentence(form), sourcesSentence(form)),
    user("支出的使用方向、主要内容和涉及范围"),
  ];
}

function spending(form: Form, profile: Profile): Block[] {
  return [
    chapter("二、部门（单位）整体支出及使用情况"),
    computed(budgetSentence(form), executionSentence(form, profile)),
    section("（一）基本支出"),
    computed(basicSentence(form), wagesSentence),
    computed(sentence`${yearWord(form)}年度`, threePublicSentence(form)),
    computed(
      operatingSentence(form),
      changeSentence(form, "operating", profile),
      operatingPartsSentence(form),
    ),
    computed(procurementSentence(form, profile)),
    computed(buildingsSentence(form)),
    section("（二）专项支出"),
    computed(projectsSentence(form), changeSentence(form, "projects", profile), otherProjectsSentence(form)),
    ...(hasNoProjects(form) ? [] : specialFunds(form)),
  ];
}

function specialFunds(form: Form): Block[] {
  return [
    point("1．专项资金安排落实、总投入等情况分析"),
    computed(projectsBudgetSentence(form)),
    user("专项资金安排、到位和总投入情况"),
    point("2．专项资金实际使用情况分析"),
    ...itemParagraphs(form).map((item) => computed(item)),
    user("各专项资金的实际使用情况"),
    point("3．专项资金管理情况分析"),
    user("专项资金的管理制度和执行情况"),
  ];
}

function organisation(form: Form): Block[] {
  const heading = chapter("三、部门（单位）专项组织实施情况");
  if (hasNoProjects(form)) return [heading, computed(sentence`本年未安排专项，无专项组织实施情况。`)];
  return [
    heading,
    section("（一）专项组织情况分析"),
    user("专项的组织实施情况：招投标、调整、竣工验收等"),
    section("（二）专项管理情况分析"),
    user("专项的日常检查监督和管理情况（不要与上一段重复）"),
  ];
}

function performance(form: Form, profile: Profile): Block[] {
  const measured = measuredSentence(form, profile);
  return [
    chapter("四、部门整体支出绩效情况"),
    section("（一）自评结论"),
    computed(conclusionSentence(form, profile)),
    ...(measured ? [computed(measured)] : []),
    section("（二）年度总体目标完成情况"),
    user("年度总体目标的完成情况，逐项说明"),
    section("（三）绩效指标完成情况"),
    computed(indicatorsSentence(form)),
    ...dimensions(form, profile),
  ];
}

function dimensions(form: Form, profile: Profile): Block[] {
  const all = dimensionsOf(form);
  const asked = form.indicators.some(isSatisfaction) ? [] : [computed(noSatisfactionSentence)];
  const told = all.flatMap((dimension, index) => [
    point(`${index + 1}．${dimension.name}`),
    computed(dimensionSentence(dimension, form, profile)),
  ]);
  return [...told, ...asked];
}

function closing(): Block[] {
  return [
    chapter("五、存在的主要问题"),
    user(problemsAsked),
    chapter("六、改进措施及有关建议"),
    user(measuresAsked),
  ];
}
