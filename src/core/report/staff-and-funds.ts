import type { Figure, Form } from "../form/form";
import { percentOf } from "../number/rate";
import type { Profile } from "../profile/profile";
import type { Paragraph } from "./report";
import {
  amount,
  amountOr,
  count,
  countOr,
  firstRead,
  joined,
  open,
  rate,
  read,
  sentence,
  share,
  yearWord,
} from "./wording";

/** T1: establishment, staff and control rate. */
export function staffSentence(form: Form): Paragraph {
  const quota = form.figures["staff.quota"];
  const actual = form.figures["staff.actual"];
  const year = yearWord(form);
  const control = share(actual, quota);
  const head = sentence`我单位编制数为${countOr(quota, "编制数")}人，${year}年末实际在职${countOr(actual, "实际在职人数")}人`;
  const whole = control ? sentence`${head}，在职人员控制率为${control}%` : head;
  return sentence`${whole}${overQuota(form)}。`;
}

/** Persons the forms do not count. */
export const otherPersonsSentence: Paragraph = sentence`${open("离退休、临聘等其他人员，如：另有退休人员3人")}。`;

/** ，超编3人，主要原因是【…】 */
function overQuota({ figures }: Form): Paragraph {
  const quota = read(figures["staff.quota"]);
  const actual = read(figures["staff.actual"]);
  if (!quota || !actual || actual.value.lte(quota.value)) return [];
  const over = count(actual.value.minus(quota.value), [actual.cell, quota.cell]);
  return sentence`，超编${over}人，主要原因是${open("在职人员超编的主要原因")}`;
}

/** T2: size of the whole expenditure and its two natures. */
export function scaleSentence({ figures }: Form): Paragraph {
  const executed = figures["funds.executed"];
  const basic = figures["expenditure.basic"];
  const project = firstRead(figures["expenditure.project"], figures["projects.final"]);
  const withShare = (figure: Figure, what: string) => {
    const part = share(figure, executed);
    return part
      ? sentence`${amountOr(figure, what)}万元，占${part}%`
      : sentence`${amountOr(figure, what)}万元`;
  };
  return sentence`部门整体支出规模为${amountOr(executed, "全年执行数")}万元，其中：基本支出${withShare(basic, "基本支出")}；项目支出${withShare(project, "项目支出决算数")}。`;
}

/** T3: initial and annual budget and the adjustment between them. */
export function budgetSentence(form: Form): Paragraph {
  const initial = form.figures["funds.initialBudget"];
  const annual = form.figures["funds.annualBudget"];
  const from = read(initial);
  const to = read(annual);
  const year = yearWord(form);
  const head = from?.value.eq(0)
    ? sentence`${year}年年初未安排预算`
    : sentence`${year}年年初预算数${amountOr(initial, "年初预算数")}万元`;
  const tail = sentence`全年预算数${amountOr(annual, "全年预算数")}万元`;
  if (!from || !to) return sentence`${head}，${tail}。`;
  if (from.value.eq(0) && to.value.eq(0)) return sentence`${year}年未安排预算。`;
  const change = to.value.minus(from.value);
  if (change.eq(0)) return sentence`${head}，${tail}，全年预算未作调整。`;
  const cells = [from.cell, to.cell];
  const word = change.gt(0) ? "追加" : "调减";
  const changed = sentence`${head}，年中${word}${amount(change.abs(), cells)}万元，${tail}`;
  const percent = percentOf(change, from.value);
  const reason = sentence`${word}的主要原因是${open(`预算${word}的主要原因`)}`;
  return percent === null
    ? sentence`${changed}，${reason}。`
    : sentence`${changed}，预算调整率${rate(percent, cells)}%，${reason}。`;
}

/** T4: execution and its rate; one far below or above the budget has its reason. */
export function executionSentence({ figures }: Form, profile: Profile): Paragraph {
  const executed = figures["funds.executed"];
  const part = share(executed, figures["funds.annualBudget"]);
  const head = sentence`全年执行数${amountOr(executed, "全年执行数")}万元`;
  if (!part) return sentence`${head}。`;
  const shown = sentence`${head}，预算执行率${part}%`;
  const spent = read(executed);
  const budget = read(figures["funds.annualBudget"]);
  const percent = spent && budget ? percentOf(spent.value, budget.value) : null;
  if (percent?.lt(profile.thresholds.lowExecution.value)) {
    return sentence`${shown}，执行率偏低的主要原因是${open("预算执行率偏低的主要原因")}。`;
  }
  if (!spent || !budget || spent.value.lte(budget.value)) return sentence`${shown}。`;
  const over = amount(spent.value.minus(budget.value), [spent.cell, budget.cell]);
  return sentence`${shown}，超出全年预算${over}万元，主要原因是${open("执行数超出全年预算的主要原因")}。`;
}

/** T5: sources; those without money are left out, but not those whose amount could not be read. */
export function sourcesSentence({ figures }: Form): Paragraph {
  const sources: readonly (readonly [string, Figure])[] = [
    ["一般公共预算", figures["income.general"]],
    ["政府性基金", figures["income.governmentFund"]],
    ["专户管理的非税收入", figures["income.specialAccount"]],
    ["其他资金", figures["income.other"]],
  ];
  const named = sources.flatMap(([name, figure]) => {
    if (figure.state === "blank" || figure.state === "absent") return [];
    const known = read(figure);
    if (!known) return [sentence`${name}${open(`${name}的金额`)}万元`];
    return known.value.eq(0) ? [] : [sentence`${name}${amount(known.value, [known.cell])}万元`];
  });
  return named.length === 0
    ? sentence`资金来源：${open("各项资金来源的金额")}。`
    : sentence`资金来源：${joined(named, "，")}。`;
}
