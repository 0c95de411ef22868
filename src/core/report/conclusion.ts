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
