import { agreementOf, indicatorFigure } from "../../narrative/expected";
import { decimal, fixed, plain } from "../../number/decimal";
import { wholeForm } from "../needs";
import { defineRule } from "../rule";
import { eachOf, cellOf, statedIn } from "../stated";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

interface Told {
  readonly phrase: string;
  readonly label: string;
  readonly onForm: string;
}

export default defineRule(
  {
    id: "R-47",
    title: "指标完成值图文不一致",
    severity: "error",
    basis: "报告引用的指标值、完成值应与自评表同数，允许报告所写最后一位小数的半个单位",
    why: "改了自评表没有改报告（或相反），同一指标就有两个完成值。",
    fix: "请按佐证材料核对，使报告与自评表一致。",
    forms: ["self", "narrative"],
  },
  (form) => eachOf(statedIn(form, "indicator")).map((each) => ({ ...each, form: wholeForm })),
  {
    messages: {
      differs: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，自评表${t.label}为 ${t.onForm}，请核对后改成一致。`,
    },
    check({ stated, form }, { fail }) {
      const known = indicatorFigure(form, stated.meaning.index, stated.meaning.column);
      if (!known) return;
      const { value } = known.quantity;
      if (agreementOf(stated, value, decimal(0)) !== "different") return;
      const places = Math.max(stated.decimals, known.quantity.decimals, 0);
      fail(
        "differs",
        { phrase: stated.phrase, label: quoted(known.cell.label), onForm: known.cell.text.trim() },
        {
          cells: [cellOf(stated), known.cell],
          expected: plain(value),
          actual: plain(stated.value),
          difference: fixed(stated.value.minus(value), places),
        },
      );
    },
  },
);
