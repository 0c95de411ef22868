import type { Figure, Form } from "../form/form";
import { amountRowFields, placesOf } from "../form/layout";
import { zero } from "../number/decimal";
import { percentOf } from "../number/rate";
import { halfUnit } from "../number/rounding";
import type { Profile } from "../profile/profile";
import type { Paragraph, Part } from "./report";
import { amount, amountOr, joined, open, rate, read, sentence, share, textOr } from "./wording";

/** Basic expenditure and its share of the whole. */
export function basicSentence({ figures }: Form): Paragraph {
  const basic = figures["expenditure.basic"];
  const part = share(basic, figures["funds.executed"]);
  const head = sentence`全年基本支出${amountOr(basic, "基本支出")}万元`;
  return part ? sentence`${head}，占总支出的${part}%。` : sentence`${head}。`;
}

/** T6: the three public expenses, their parts, the change on the year before and the share of the budget. */
export function threePublicSentence({ figures }: Form): Paragraph {
  const total = figures["threePublic.final"];
  const parts = threePublicParts.map(([name, row]) => {
    // Beside a total that is blank too, a blank says nothing.
    const blankIsZero = amountRowFields[row].blankMeans === "zero" && total.state === "read";
    return sentence`${name}${partAmount(figures[`${row}.final`], name, blankIsZero)}万元`;
  });
  const head = sentence`“三公”经费支出合计${amountOr(total, "三公经费决算数")}万元，其中：${joined(parts, "、")}`;
  const change = changeClause(total, figures["threePublic.priorFinal"]);
  const planned = figures["threePublic.budget"];
  const budget = share(total, planned) ?? (read(planned) ? null : open("“三公”经费占年度预算的比例"));
  return budget ? sentence`${head}；${change}；为年度预算的${budget}%。` : sentence`${head}；${change}。`;
}

const threePublicParts = [
  ["公务接待费", "reception"],
  ["公务用车运行维护费", "vehicleOperation"],
  ["公务用车购置费", "vehiclePurchase"],
  ["因公出国（境）费", "abroad"],
] as const;

/** A detail of the three public expenses: a blank is 0 where the layout says that blank means zero. */
function partAmount(figure: Figure, name: string, blankIsZero: boolean): Part {
  return figure.state === "blank" && blankIsZero ? amount(zero, [figure.cell]) : amountOr(figure, name);
}

/** T6/T6a: change on the prior year's final accounts; no percentage from a zero base, 持平 instead of 增加0. */
function changeClause(now: Figure, before: Figure): Paragraph {
  const current = read(now);
  const prior = read(before);
  if (!current || !prior) return sentence`较上年决算数增减情况${open("较上年增减金额和比例")}`;
  const cells = [current.cell, prior.cell];
  const change = current.value.minus(prior.value);
  if (prior.value.eq(0)) {
    return current.value.eq(0) ? sentence`本年及上年均无此项支出` : sentence`上年无此项支出`;
  }
  if (change.abs().lt(halfUnit(placesOf.amount))) return sentence`与上年持平`;
  const [more, grown] = change.gt(0) ? ["增加", "增长"] : ["减少", "下降"];
  const percent = percentOf(change.abs(), prior.value);
  const growth = percent === null ? sentence`` : sentence`，${grown}${rate(percent, cells)}%`;
  return sentence`较上年决算数${more}${amount(change.abs(), cells)}万元${growth}，主要原因是${open(`“三公”经费${more}的主要原因`)}`;
}

/** T7: operating expenses against their budget. */
export function operatingSentence({ figures }: Form): Paragraph {
  const final = figures["operating.final"];
  const budget = figures["operating.budget"];
  const spent = read(final);
  const planned = read(budget);
  const control = share(final, budget);
  const head = sentence`公用经费支出${amountOr(final, "公用经费决算数")}万元，年初预算${amountOr(budget, "公用经费预算数")}万元`;
  if (!control) return sentence`${head}。`;
  const over = spent && planned ? spent.value.minus(planned.value) : null;
  if (!spent || !planned || !over?.gt(0)) return sentence`${head}，控制率${control}%。`;
  return sentence`${head}，控制率${control}%，超出预算${amount(over, [spent.cell, planned.cell])}万元，主要原因是${open("公用经费超预算的主要原因和资金来源")}。`;
}

/** T8: government procurement against its budget. */
export function procurementSentence({ figures }: Form, profile: Profile): Paragraph {
  const budget = figures["procurement.budget"];
  const final = figures["procurement.final"];
  const planned = read(budget);
  const spent = read(final);
  if (planned?.value.eq(0) && spent?.value.eq(0)) return sentence`本年未安排政府采购预算，无政府采购支出。`;
  const head = sentence`政府采购预算${amountOr(budget, "政府采购预算数")}万元，实际采购${amountOr(final, "政府采购决算数")}万元`;
  const execution = planned && spent ? percentOf(spent.value, planned.value) : null;
  if (!planned || !spent || execution === null) return sentence`${head}。`;
  const shown = sentence`${head}，执行率${rate(execution, [spent.cell, planned.cell])}%`;
  return execution.lt(profile.thresholds.lowExecution.value)
    ? sentence`${shown}，主要原因是${open("政府采购执行率偏低的主要原因")}。`
    : sentence`${shown}。`;
}

/** T9: project expenditure and the items that had any; an amount that could not be read is left open, not left out. */
export function projectsSentence({ figures, items }: Form): Paragraph {
  const head = sentence`全年项目支出${amountOr(figures["projects.final"], "项目支出决算数")}万元`;
  const spent = items.flatMap((item) => {
    const { final } = item.amounts;
    if (final.state === "blank" || final.state === "absent") return [];
    if (final.state === "read" && final.value.eq(0)) return [];
    return [sentence`${textOr(item.name, "专项名称")}${amountOr(final, "专项决算数")}万元`];
  });
  const part = share(figures["projects.final"], figures["funds.executed"]);
  const whole = part ? sentence`${head}，占总支出的${part}%` : head;
  if (spent.length === 0) return sentence`${whole}。`;
  // Names of items hold “、” themselves, so that it cannot stand between them.
  return sentence`${whole}，其中：${joined(spent, "，")}。`;
}

/** Planned and spent special funds: 专项资金安排落实、总投入. */
export function projectsBudgetSentence({ figures }: Form): Paragraph {
  return sentence`项目支出年初预算安排${amountOr(figures["projects.budget"], "项目支出预算数")}万元，全年实际支出${amountOr(figures["projects.final"], "项目支出决算数")}万元。`;
}

/** T10: buildings finished in the year. */
export function buildingsSentence({ figures }: Form): Paragraph {
  const inputs = [
    figures["buildings.approvedArea"],
    figures["buildings.actualArea"],
    figures["buildings.budgetedInvestment"],
    figures["buildings.actualInvestment"],
  ] as const;
  const [approved, actual, planned, spent] = inputs;
  if (inputs.some((figure) => figure.state === "absent")) {
    return sentence`楼堂馆所建设情况：${open("本年有无完工的楼堂馆所建设项目，有的写明规模和投资")}。`;
  }
  const none = inputs.every(
    (figure) => figure.state === "blank" || (figure.state === "read" && figure.value.eq(0)),
  );
  if (none) return sentence`本年无完工的楼堂馆所建设项目。`;
  const area = share(actual, approved);
  const investment = share(spent, planned);
  const areaRate = area ? sentence`，规模控制率${area}%` : sentence``;
  const investmentRate = investment ? sentence`，投资概算控制率${investment}%` : sentence``;
  return sentence`楼堂馆所批复规模${amountOr(approved, "批复规模")}㎡，实际规模${amountOr(actual, "实际规模")}㎡${areaRate}；预算投资${amountOr(planned, "预算投资")}万元，实际投资${amountOr(spent, "实际投资")}万元${investmentRate}。`;
}
