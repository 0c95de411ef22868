import type { Form, Item } from "../form/form";
import { type FormFigure, formFigure } from "../narrative/expected";
import { decimal, zero } from "../number/decimal";
import { percentOf } from "../number/rate";
import { overrun, overrunSentences, planned } from "./against-budget";
import type { Paragraph } from "./report";
import {
  amount,
  amountOr,
  count,
  firstRead,
  joined,
  open,
  rate,
  read,
  readText,
  sentence,
  share,
  textOr,
} from "./wording";

/** Project money that is no special fund. */
const otherRows = [
  ["projectsBusiness", "业务工作经费"],
  ["projectsMaintenance", "运行维护经费"],
] as const;

/** Whether the forms say that nothing was planned for projects and nothing spent on them. */
export function hasNoProjects(form: Form): boolean {
  const { "projects.final": final, "projects.budget": budget } = form.figures;
  const isZero = (figure: FormFigure | null) => figure?.value.eq(0) ?? false;
  return (
    [final, budget].every((figure) => read(figure)?.value.eq(0)) &&
    form.items.every((_item, index) =>
      (["final", "budget"] as const).every((column) => isZero(formFigure(form, `item.${index}.${column}`))),
    )
  );
}

/** More special funds than this are named once only, each in a paragraph of its own (itemParagraphs). */
const mostNamed = 5;

/** T9: project expenditure and what it was spent on; an amount that could not be read is left open, not left out. */
export function projectsSentence(form: Form): Paragraph {
  const { figures, items } = form;
  const final = firstRead(figures["projects.final"], figures["expenditure.project"]);
  if (hasNoProjects(form)) return sentence`本年未安排项目支出预算，无项目支出。`;
  const others = otherRows.flatMap(([row, name]) => {
    const spent = read(figures[`${row}.final`]);
    return spent && !spent.value.eq(0) ? [sentence`${name}${amount(spent.value, [spent.cell])}万元`] : [];
  });
  const spent = items.flatMap((item, index) => {
    const { final: ofItem } = item.amounts;
    if (ofItem.state === "blank" || ofItem.state === "absent") return [];
    if (ofItem.state === "read" && ofItem.value.eq(0)) return [];
    return [sentence`${nameOf(item, index)}${amountOr(ofItem, `${askedName(item, index)}决算数`)}万元`];
  });
  const isKnown = items.every(({ amounts }) => amounts.final.state !== "unreadable");
  const together = spent.length > mostNamed && isKnown ? specialFunds(form, spent.length) : null;
  const part = share(final, figures["funds.executed"]);
  const head = sentence`全年项目支出${amountOr(final, "项目支出决算数")}万元`;
  const whole = part ? sentence`${head}，占总支出的${part}%` : head;
  // Names of items hold “、” themselves, so that it cannot stand between them.
  const named = [...others, ...(together ?? spent)];
  const list = named.length === 0 ? sentence`。` : sentence`，其中：${joined(named, "，")}。`;
  return sentence`${whole}${list}`;
}

/** 本级专项资金288.40万元（共15项，逐项列于下文）; null where the form gives no total. */
function specialFunds({ figures, items }: Form, number: number): [Paragraph] | null {
  const total = read(figures["projectsSpecial.final"]);
  if (!total) return null;
  const names = items.flatMap(({ name }) => readText(name)?.cell ?? []);
  const counted = count(decimal(number), names);
  return [sentence`本级专项资金${amount(total.value, [total.cell])}万元（共${counted}项，逐项列于下文）`];
}

/** Project money other than special funds that exceeded its budget. */
export function otherProjectsSentence(form: Form): Paragraph {
  return overrunSentences(form, otherRows, "told");
}

/** Planned and spent project money: 专项资金安排落实、总投入. */
export function projectsBudgetSentence(form: Form): Paragraph {
  const { figures } = form;
  const budget = formFigure(form, "projects.budget");
  const final = formFigure(form, "projects.final");
  if (!budget || !final) {
    const spent = firstRead(figures["projects.final"], figures["expenditure.project"]);
    return sentence`项目支出年初预算安排${amountOr(figures["projects.budget"], "项目支出预算数")}万元，全年实际支出${amountOr(spent, "项目支出决算数")}万元。`;
  }
  const spent = sentence`全年实际支出${amount(final.value, final.cells)}万元`;
  const over = overrun(final, budget, "项目支出超预算的主要原因和资金来源");
  if (budget.value.eq(0)) return sentence`项目支出年初未安排预算，${spent}${over}。`;
  return sentence`项目支出年初预算安排${amount(budget.value, budget.cells)}万元，${spent}${shareOfBudget(final, budget)}${over}。`;
}

function shareOfBudget(final: FormFigure, budget: FormFigure): Paragraph {
  const percent = percentOf(final.value, budget.value);
  return percent === null ? [] : sentence`，为年初预算的${rate(percent, [...final.cells, ...budget.cells])}%`;
}

/**
 * What was planned for each special fund and spent on it, a numbered paragraph each where there are several; funds that had
 * neither are left out.
 */
export function itemParagraphs(form: Form): Paragraph[] {
  const each = form.items.flatMap((item, index) => itemSentence(form, item, index) ?? []);
  if (each.length <= 1) return each;
  const numbered = each.map((told, index) => sentence`${`（${index + 1}）`}${told}`);
  return [sentence`各专项资金年初预算和实际支出情况如下：`, ...numbered];
}

function itemSentence(form: Form, item: Item, index: number): [Paragraph] | null {
  const budget = formFigure(form, `item.${index}.budget`);
  const final = formFigure(form, `item.${index}.final`);
  // What cannot be read is left open in the sentence on the whole.
  if (!budget || !final || (budget.value.eq(zero) && final.value.eq(zero))) return null;
  const name = nameOf(item, index);
  const asked = askedName(item, index);
  if (final.value.eq(0)) {
    return [sentence`${name}${planned(budget)}，本年未支出，主要原因是${open(`${asked}未支出的主要原因`)}。`];
  }
  const spent = sentence`实际支出${amount(final.value, final.cells)}万元`;
  const over = overrun(final, budget, `${asked}超预算的主要原因`);
  return [sentence`${name}${planned(budget)}，${spent}${shareOfBudget(final, budget)}${over}。`];
}

function nameOf(item: Item, index: number) {
  return textOr(item.name, `第${index + 1}个专项的名称`);
}

function askedName(item: Item, index: number): string {
  return readText(item.name)?.value ?? `第${index + 1}个专项`;
}
