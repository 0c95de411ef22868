import type { Form, Indicator } from "../form/form";
import { condensed } from "../form/label";
import { type Decimal, decimal, sumOf } from "../number/decimal";
import { type Profile, gradeOf } from "../profile/profile";
import type { Paragraph, Part } from "./report";
import { count, joined, open, points, read, readText, sentence } from "./wording";

/** First-level indicators in the order the conclusion names them. */
const classes = ["产出", "效益", "满意度", "成本"] as const;

/** T11: how many indicators reached their target, and those that did not. */
export function indicatorsSentence({ indicators }: Form): Paragraph {
  if (indicators.length === 0) return sentence`本次设置三级指标${open("指标个数和完成情况")}。`;
  const judged = indicators.map((indicator) => ({ indicator, full: isFull(indicator) }));
  const unknown = judged.some(({ full }) => full === null);
  const reached = judged.filter(({ full }) => full === true);
  const short = judged.filter(({ full }) => full === false);
  const names = indicators.flatMap((indicator) => readText(indicator.texts.level3)?.cell ?? []);
  const total = count(decimal(indicators.length), names);
  if (unknown)
    return sentence`本次设置三级指标${total}个，完成情况为${open("各指标得分填写完整后的完成情况")}。`;
  const scores = reached.flatMap(({ indicator }) => read(indicator.score)?.cell ?? []);
  const done = count(decimal(reached.length), scores);
  const head = sentence`本次设置三级指标${total}个，其中${done}个达到年度指标值`;
  if (short.length === 0) return sentence`${head}。`;
  const list = short.map(({ indicator }) => shortfall(indicator));
  return sentence`${head}。未达到的有：${joined(list, "；")}。`;
}

/** Whether an indicator has its full score; null when weight or score is missing. */
function isFull(indicator: Indicator): boolean | null {
  const weight = read(indicator.weight);
  const score = read(indicator.score);
  return weight && score ? score.value.gte(weight.value) : null;
}

function shortfall(indicator: Indicator): Paragraph {
  const reason = readText(indicator.texts.reason);
  const why: Part = reason
    ? { kind: "figure", text: reason.value.replace(/[。；\s]+$/, ""), cells: [reason.cell] }
    : open("未达到的原因");
  return sentence`${textPart(indicator, "level3")}指标值${textPart(indicator, "target")}，实际${textPart(indicator, "actual")}，得分${pointsPart(indicator, "score")}/${pointsPart(indicator, "weight")}，原因：${why}`;
}

function textPart(indicator: Indicator, column: "level3" | "target" | "actual"): Part {
  const text = readText(indicator.texts[column]);
  const what = { level3: "指标名称", target: "指标值", actual: "完成值" }[column];
  return text ? { kind: "figure", text: text.value.replaceAll("≧", "≥"), cells: [text.cell] } : open(what);
}

function pointsPart(indicator: Indicator, column: "weight" | "score"): Part {
  const known = read(indicator[column]);
  return known ? points(known.value, [known.cell]) : open(column === "weight" ? "分值" : "得分");
}

/** T12: satisfaction, with a place for how it was asked. */
export function satisfactionSentence(form: Form): Paragraph {
  const rows = form.indicators.filter((indicator) => classOf(indicator) === "满意度");
  if (rows.length === 0) return sentence`服务对象满意度为${open("满意度和调查方式、样本量")}。`;
  const each = rows.map((indicator) => {
    const full = isFull(indicator);
    const verdict =
      full === null
        ? sentence`，指标值${textPart(indicator, "target")}`
        : sentence`，${full ? "达到" : "未达到"}指标值${textPart(indicator, "target")}`;
    return sentence`${textPart(indicator, "level3")}为${textPart(indicator, "actual")}${verdict}`;
  });
  return sentence`${joined(each, "；")}。${open("满意度的调查方式、样本量")}`;
}

/** T13: total, its composition and the grade. */
export function conclusionSentence(form: Form, profile: Profile): Paragraph {
  const total = read(form.figures["total.score"]);
  const head = total
    ? sentence`经自评，部门整体支出绩效得分为${points(total.value, [total.cell])}分`
    : sentence`经自评，部门整体支出绩效得分为${open("自评总分")}分`;
  const composition = compositionParts(form);
  const whole = composition.length === 0 ? head : sentence`${head}（${joined(composition, "、")}）`;
  const grade = total ? gradeOf(total.value, profile) : null;
  const gradePart: Part =
    total && grade !== null ? { kind: "figure", text: grade, cells: [total.cell] } : open("评价等级");
  return sentence`${whole}，评价等级为“${gradePart}”。`;
}

function compositionParts(form: Form): Paragraph[] {
  const funds = read(form.figures["funds.score"]);
  const execution = funds ? [sentence`预算执行${points(funds.value, [funds.cell])}分`] : [];
  const perClass = classes.flatMap((name) => {
    const rows = form.indicators.filter((indicator) => classOf(indicator) === name);
    const scores = rows.map((indicator) => read(indicator.score));
    const known = scores.flatMap((score) => score ?? []);
    if (rows.length === 0 || known.length < rows.length) return [];
    const sum: Decimal = sumOf(known.map((score) => score.value));
    return [
      sentence`${name}${points(
        sum,
        known.map((score) => score.cell),
      )}分`,
    ];
  });
  return [...execution, ...perClass];
}

/** Which first-level class an indicator belongs to, or null. */
function classOf(indicator: Indicator): (typeof classes)[number] | null {
  const level1 = readText(indicator.texts.level1);
  return level1 ? (classes.find((name) => condensed(level1.value).startsWith(name)) ?? null) : null;
}
