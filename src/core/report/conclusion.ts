import type { Form, Indicator } from "../form/form";
import { condensed } from "../form/label";
import { type Decimal, sumOf } from "../number/decimal";
import { type Profile, gradeOf } from "../profile/profile";
import type { Paragraph, Part } from "./report";
import { joined, open, points, read, readText, sentence } from "./wording";

/** First-level indicators in the order the conclusion names them. */
const classes = ["产出", "效益", "满意度", "成本"] as const;

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

/** The parts of the total, each that is not known a place to fill: a sum with a part left out would look wrong. */
function compositionParts(form: Form): Paragraph[] {
  const execution = form.figures["funds.score"];
  const classed = classes.flatMap((name) => {
    const rows = form.indicators.filter((indicator) => classOf(indicator) === name);
    return rows.length === 0 ? [] : [{ name, scores: rows.map(({ score }) => score) }];
  });
  if (execution.state === "absent" || classed.length === 0) return [];
  return [{ name: "预算执行", scores: [execution] }, ...classed].map(({ name, scores }) => {
    const known = scores.flatMap((score) => read(score) ?? []);
    const sum: Decimal = sumOf(known.map(({ value }) => value));
    const cells = known.map(({ cell }) => cell);
    return known.length < scores.length
      ? sentence`${name}${open(`${name}得分`)}分`
      : sentence`${name}${points(sum, cells)}分`;
  });
}

/** Which first-level class an indicator belongs to, or null. */
function classOf(indicator: Indicator): (typeof classes)[number] | null {
  const level1 = readText(indicator.texts.level1);
  return level1 ? (classes.find((name) => condensed(level1.value).startsWith(name)) ?? null) : null;
}
