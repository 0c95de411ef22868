import type { Form } from "../form/form";
import { formFigure } from "../narrative/expected";
import { percentOf } from "../number/rate";
import type { Profile } from "../profile/profile";
import { controlRate, overrun, overrunSentences, planned } from "./against-budget";
import type { Paragraph } from "./report";
import { amount, amountOr, open, read, sentence, share } from "./wording";

/** Basic expenditure, its share of the whole and its two parts: 人员经费 is what 公用经费 leaves of it (domain A.5). */
export function basicSentence({ figures }: Form): Paragraph {
  const basic = figures["expenditure.basic"];
  const part = share(basic, figures["funds.executed"]);
  const head = sentence`全年基本支出${amountOr(basic, "基本支出")}万元`;
  const whole = part ? sentence`${head}，占总支出的${part}%` : head;
  const all = read(basic);
  const operating = read(figures["operating.final"]);
  if (!all || !operating || operating.value.gte(all.value)) return sentence`${whole}。`;
  const staff = amount(all.value.minus(operating.value), [all.cell, operating.cell]);
  return sentence`${whole}，其中：人员经费${staff}万元，公用经费${amount(operating.value, [operating.cell])}万元。`;
}

/** What the forms do not hold of 基本支出. */
export const wagesSentence: Paragraph = sentence`人员经费中${open("工资福利支出、对个人和家庭的补助各多少万元")}。`;

/** T7: operating expenses against their budget. */
export function operatingSentence(form: Form): Paragraph {
  const { figures } = form;
  const final = formFigure(form, "operating.final");
  const budget = formFigure(form, "operating.budget");
  if (!final || !budget) {
    return sentence`公用经费支出${amountOr(figures["operating.final"], "公用经费决算数")}万元，年初预算${amountOr(figures["operating.budget"], "公用经费预算数")}万元。`;
  }
  const over = overrun(final, budget, "公用经费超预算的主要原因和资金来源");
  return sentence`公用经费支出${amount(final.value, final.cells)}万元，${planned(budget)}${controlRate(final, budget)}${over}。`;
}

const operatingParts = [
  ["operatingOffice", "办公经费"],
  ["operatingUtilities", "水费、电费、差旅费"],
  ["operatingMeetings", "会议费、培训费"],
] as const;

/** Each part of the operating expenses that exceeded its own budget. */
export function operatingPartsSentence(form: Form): Paragraph {
  return overrunSentences(form, operatingParts, "untold");
}

/** T8: government procurement against its budget. */
export function procurementSentence(form: Form, profile: Profile): Paragraph {
  const { figures } = form;
  const budget = formFigure(form, "procurement.budget");
  const final = formFigure(form, "procurement.final");
  if (!budget || !final) {
    return sentence`政府采购预算${amountOr(figures["procurement.budget"], "政府采购预算数")}万元，实际采购${amountOr(figures["procurement.final"], "政府采购决算数")}万元。`;
  }
  const bought = sentence`实际采购${amount(final.value, final.cells)}万元`;
  const over = overrun(final, budget, "政府采购超预算的主要原因");
  if (budget.value.eq(0)) {
    return final.value.eq(0)
      ? sentence`本年未安排政府采购预算，无政府采购支出。`
      : sentence`年初未安排政府采购预算，${bought}${over}。`;
  }
  const head = sentence`政府采购预算${amount(budget.value, budget.cells)}万元，${bought}${controlRate(final, budget, "执行率")}`;
  const low = percentOf(final.value, budget.value)?.lt(profile.thresholds.lowProcurement.value) ?? false;
  return low
    ? sentence`${head}，执行率偏低的主要原因是${open("政府采购执行率偏低的主要原因")}。`
    : sentence`${head}${over}。`;
}
