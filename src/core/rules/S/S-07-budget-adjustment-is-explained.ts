import type { Form, Paragraph } from "../../form/form";
import { decimal } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { type Need, figure, once } from "../needs";
import { defineRule } from "../rule";
import { tellsOfAdjustment } from "../told-adjustment";
import { money, percent, typed } from "../wording";

interface Adjustment {
  /** 追加 or 调减. */
  readonly direction: string;
  readonly amount: string;
  readonly initial: string;
  readonly annual: string;
  readonly rate: string;
  /** The threshold, or null when the rate is not above it. */
  readonly above: string | null;
}

const fact = (a: Adjustment) =>
  `年中${a.direction} ${a.amount} 万元（年初预算数 ${a.initial} 万元，全年预算数 ${a.annual} 万元），预算调整率 ${a.rate}${
    a.above === null ? "" : `，超过 ${a.above}`
  }`;

export default defineRule(
  {
    id: "S-07",
    title: "预算调整率需说明",
    severity: "warning",
    basis: "预算管理一体化系统“预算调整率”及“预算调整超30%原因说明”必填项；湖南评价指标“预算控制率”",
    why: "全年预算数与年初预算数不同，审核时会问追加或调减的金额和原因；调整幅度大的必须说明。",
    fix: "在自评报告中写明年中追加（调减）的金额、文件依据和原因。",
    forms: ["self"],
  },
  once({
    initial: figure("funds.initialBudget"),
    annual: figure("funds.annualBudget"),
    narrative: narrative(),
  }),
  {
    messages: {
      mentioned: (a: Adjustment) => `${fact(a)}；自评报告提到了预算调整，请核对是否写明金额和原因。`,
      silent: (a: Adjustment) => `${fact(a)}；自评报告没有说明${a.direction}原因。`,
      noNarrative: (a: Adjustment) =>
        `${fact(a)}，请说明${a.direction}原因；工作簿中没有自评报告，无法核对是否已经说明。`,
    },
    check({ initial, annual, narrative }, { profile, fail, inapplicable }) {
      const rate = percentOf(annual.value.minus(initial.value), initial.value);
      if (rate === null) {
        inapplicable("年初预算数为 0，没有预算调整率。");
        return;
      }
      const amount = annual.value.minus(initial.value);
      if (amount.abs().lte(decimal(profile.tolerances.copy.value))) return;
      const limit = profile.thresholds.adjustmentReason.value;
      const large = rate.abs().gt(decimal(limit));
      const told: Adjustment = {
        direction: amount.gt(0) ? "追加" : "调减",
        amount: money(amount.abs()),
        initial: typed(initial),
        annual: typed(annual),
        rate: percent(rate),
        above: large ? `${limit}%` : null,
      };
      const sentences = narrative?.filter(tellsOfIt) ?? [];
      const cells = [initial, annual, ...sentences].map(({ cell }) => cell);
      if (!narrative) fail("noNarrative", told, { cells });
      else if (sentences.length > 0) fail("mentioned", told, { cells });
      else fail("silent", told, { cells, ...(large ? { severity: "error" as const } : {}) });
    },
  },
);

function narrative(): Need<readonly Paragraph[] | null> {
  return (form: Form) => ({ value: form.narrative?.paragraphs ?? null });
}

/** Whether one of a paragraph's sentences speaks of an adjustment that happened. */
function tellsOfIt({ text }: Paragraph): boolean {
  return text.split(/[。；;]/).some(tellsOfAdjustment);
}
