import type { Form } from "../form/form";
import { formFigure } from "../narrative/expected";
import { percentOf } from "../number/rate";
import { overrun, overrunSentences } from "./against-budget";
import { changeOnPriorYear } from "./change";
import type { Paragraph } from "./report";
import { amount, amountOr, joined, open, rate, read, sentence } from "./wording";

const parts = [
  ["reception", "公务接待费"],
  ["vehicleOperation", "公务用车运行维护费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["abroad", "因公出国（境）费"],
] as const;

/** T6: the three public expenses, the share of the budget, the change on the year before, and the parts. */
export function threePublicSentence(form: Form): Paragraph {
  const total = form.figures["threePublic.final"];
  const head = sentence`“三公”经费支出合计${amountOr(total, "三公经费决算数")}万元`;
  // The reason of the change ends its sentence: whatever the user writes there, nothing has to be read across it.
  const clauses = [budgetClause(form), changeClause(form)].filter(({ length }) => length > 0);
  return sentence`${head}，${joined(clauses, "；")}。${breakdown(form)}${overrunSentences(form, parts, "told")}`;
}

/** The parts; left out where nothing was spent on any. A detail that is blank is 0 only where the total was filled in. */
function breakdown(form: Form): Paragraph {
  const total = read(form.figures["threePublic.final"]);
  const each = parts.map(([row, name]) => {
    const known = total ? formFigure(form, `${row}.final`) : null;
    const figure = form.figures[`${row}.final`];
    return { name, known, part: known ? amount(known.value, known.cells) : amountOr(figure, name) };
  });
  if (total?.value.eq(0) && each.every(({ known }) => known?.value.eq(0))) return [];
  const named = each.map(({ name, part }) => sentence`${name}${part}万元`);
  return sentence`其中：${joined(named, "、")}。`;
}

/** The share of the budget; left out where nothing was planned and nothing spent. */
function budgetClause(form: Form): Paragraph {
  const final = formFigure(form, "threePublic.final");
  const budget = formFigure(form, "threePublic.budget");
  if (!budget) return sentence`为年度预算的${open("“三公”经费占年度预算的比例")}%`;
  if (!final) return [];
  const over = overrun(final, budget, "“三公”经费超预算的主要原因");
  const percent = percentOf(final.value, budget.value);
  if (percent === null) return over.length === 0 ? [] : sentence`年初未安排预算${over}`;
  return sentence`为年度预算的${rate(percent, [...final.cells, ...budget.cells])}%${over}`;
}

/** T6a: no percentage from a zero base, 持平 instead of 增加0. */
function changeClause({ figures }: Form): Paragraph {
  const now = figures["threePublic.final"];
  const before = figures["threePublic.priorFinal"];
  const current = read(now);
  const prior = read(before);
  if (!current || !prior) return sentence`较上年决算数${open("“三公”经费较上年增减的金额和比例")}`;
  const change = changeOnPriorYear(now, before);
  if (change) {
    return sentence`${change.told}，主要原因是${open(`“三公”经费${change.more}的主要原因`)}`;
  }
  if (!prior.value.eq(0)) return sentence`与上年持平`;
  return current.value.eq(0) ? sentence`本年及上年均无此项支出` : sentence`上年无此项支出`;
}
