import type { Cell, Form, Indicator } from "../../form/form";
import { type Decimal, decimal } from "../../number/decimal";
import type { IndicatorValue } from "../../number/indicator-value";
import { sentencesOf } from "../../narrative/sentences";
import { isSatisfaction } from "../indicator-class";
import { textOf } from "../../form/text-of";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWhere } from "../indicators";
import { surveyWords } from "../lexicons/survey-words";
import type { Need } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

const plain = new RegExp(surveyWords.plain.join("|"));
const besideSatisfied = new RegExp(surveyWords.besideSatisfied.join("|"));
const whole = decimal(100);

/** Where a survey is told of: nowhere in a narrative, or nowhere but there is none to read. */
type Survey = "told" | "silent" | "noNarrative";

interface Told {
  readonly label: string;
  readonly actual: string;
}

export default defineRule(
  {
    id: "S-47",
    title: "满意度无依据或异常",
    severity: "notice",
    basis: "满意度指标应来自对服务对象的调查，并说明调查方式和样本量（审核实务；无条文）",
    why: "没有调查就填满意度，或人人都满意，审核时不会采信。",
    fix: "请在自评报告中说明调查方式、样本量和结果；没有做过调查的，请如实说明。",
    forms: ["self"],
  },
  (form) => {
    // Read once, not once a row.
    const told = tellsOfSurvey(sentencesOf(form).map(({ text }) => text));
    return perIndicatorWhere(isSatisfaction, ["actual"], (indicator) => ({
      actual: indicatorValue(indicator, "actual"),
      survey: told ? () => ({ value: "told" }) : surveyOf(indicator),
    }))(form);
  },
  {
    messages: {
      outside: ({ label, actual }: Told) =>
        `${quoted(label)}为${inQuotes(actual)}，满意度应在 0 至 100% 之间。`,
      everybody: ({ label, actual }: Told) =>
        `${quoted(label)}为${inQuotes(actual)}，没有一人不满意，请核实调查结果。`,
      silent: ({ label, actual }: Told) =>
        `${quoted(label)}为${inQuotes(actual)}，自评报告没有提到满意度调查。`,
    },
    check({ actual: { cell, value }, survey }, { fail, wait, inapplicable }) {
      const told: Told = { label: cell.label, actual: cell.text.trim() };
      if (value.kind === "none") {
        inapplicable("满意度指标的实际完成值为无。");
        return;
      }
      const percents = satisfaction(value);
      const outside = percents && (percents.gt(whole) || percents.lt(0));
      if (outside) fail("outside", told, { cells: [cell], severity: "warning" });
      if (percents?.eq(whole)) fail("everybody", told, { cells: [cell] });
      if (survey === "silent") fail("silent", told, { cells: [cell] });
      if (survey === "noNarrative") wait(surveyUnknown(cell));
    },
  },
);

function surveyUnknown(cell: Cell) {
  const reason = `工作簿中没有自评报告，无法核对${quoted(cell.label)}有没有调查依据。`;
  return { reason, cells: [cell], kind: "absent" as const };
}

/** A satisfaction in percent; a bare number above 1 is one that lost its sign. */
function satisfaction(value: IndicatorValue): Decimal | null {
  if (value.kind !== "quantity") return null;
  if (value.unit === "%") return value.value;
  return value.unit === null && value.value.gt(1) ? value.value : null;
}

/** Looks for a survey in the row itself and in 实际完成情况, where the narrative tells of none. */
function surveyOf({ texts }: Indicator): Need<Survey> {
  return (form: Form) => {
    const own = [texts.level3, texts.actual, texts.reason, form.texts["goals.actual"]];
    const told = tellsOfSurvey(own.flatMap((text) => textOf(text) ?? []));
    return { value: told ? "told" : form.narrative ? "silent" : "noNarrative" };
  };
}

function tellsOfSurvey(texts: readonly string[]): boolean {
  return texts.some((text) => plain.test(text) || (text.includes("满意") && besideSatisfied.test(text)));
}
