import type { Form } from "../../form/form";
import { type Decimal, decimal, fixed } from "../../number/decimal";
import { sumAgrees } from "../../number/rounding";
import { type Known, type NeedsFor, figure } from "../needs";
import { defineRule } from "../rule";
import { type Stated, cellOf, statedIn } from "../stated";
import { typed } from "../wording";
import { inQuotes } from "../../quotes";

interface Met {
  readonly goods: Stated<"value">;
  /** 资本性支出 of the same sentence, or null. */
  readonly capital: Stated<"value"> | null;
  readonly operating: Known;
}

interface Told {
  readonly phrase: string;
  readonly operating: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "R-12",
    title: "商品和服务支出与公用经费不一致",
    severity: "warning",
    basis: "公用经费＝基本支出中的商品和服务支出（302 类），有资本性支出（310 类）的一并计入",
    why: "报告中基本支出的商品和服务支出就是公用经费，与基础数据表公用经费决算数不同，说明两处口径不一。",
    fix: "请按决算明细核对；资本性支出也属于公用经费，有差异的写明原因。",
    forms: ["base", "narrative"],
  },
  (form) => needsOf(form),
  {
    messages: {
      differs: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，基础数据表公用经费决算数为 ${t.operating} 万元，相差 ${t.gap} 万元；请核对口径，确有差异的说明原因。`,
    },
    check({ goods, capital, operating }, { profile, fail }) {
      const least = decimal(profile.tolerances.sum.value);
      const agrees = (parts: readonly Decimal[]) => sumAgrees(operating.value, parts, 2, least);
      if (agrees([goods.value]) || (capital && agrees([goods.value, capital.value]))) return;
      const stated = goods.value.plus(capital?.value ?? 0);
      const difference = stated.minus(operating.value);
      const told: Told = {
        phrase: capital ? `${goods.phrase}、${capital.phrase}` : goods.phrase,
        operating: typed(operating),
        gap: fixed(difference.abs(), 2),
      };
      fail("differs", told, {
        cells: [cellOf(goods), operating.cell],
        expected: fixed(operating.value, 2),
        actual: fixed(stated, 2),
        difference: fixed(difference, 2),
      });
    },
  },
);

function needsOf(form: Form): readonly NeedsFor<Met>[] {
  const values = statedIn(form, "value");
  const capitals = new Map(
    values.filter(({ meaning }) => meaning.of === "basic.capital").map((each) => [each.period, each]),
  );
  return values
    .filter(({ meaning }) => meaning.of === "basic.goods")
    .map((goods) => ({
      goods: () => ({ value: goods }),
      capital: () => ({ value: capitals.get(goods.period) ?? null }),
      operating: figure("operating.final"),
    }));
}
