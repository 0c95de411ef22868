import type { Cell, Form } from "../../form/form";
import { isTemplateName } from "../template-name";
import { textOf } from "../../form/text-of";
import type { Need } from "../needs";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

const mostRows = 8;

interface Rows {
  readonly empty: readonly Cell[];
  readonly template: readonly Cell[];
}

export default defineRule(
  {
    id: "S-56",
    title: "指标区有空行或模板行",
    severity: "notice",
    basis: "真实案例：表中留着“指标1”“……”等模板行没有删除",
    why: "空行和模板行会让读者以为漏填了指标，汇总时也容易错位。",
    fix: "请删除空行和模板行；是合并的表头的，请合并单元格。",
    forms: ["self"],
  },
  (form) => (form.indicatorColumns.size > 0 ? [{ rows: rowsOf() }] : []),
  {
    messages: {
      empty: ({ rows }: { rows: string }) => `${rows}没有填写指标。`,
      template: ({ rows }: { rows: string }) => `${rows}是模板上的文字，不是指标。`,
    },
    check({ rows: { empty, template } }, { fail }) {
      if (empty.length > 0)
        fail("empty", { rows: joined(empty.map(({ label }) => label)) }, { cells: empty });
      if (template.length === 0) return;
      const names = template.map(({ label, text }) => `${label.replace(/“.*/, "")}${inQuotes(text.trim())}`);
      fail("template", { rows: joined(names) }, { cells: template });
    },
  },
);

function rowsOf(): Need<Rows> {
  return (form: Form) => ({
    value: {
      empty: form.indicatorGaps,
      template: form.indicators.flatMap(({ texts: { level3 } }) =>
        level3.state === "read" && isTemplateName(textOf(level3) ?? "") ? [level3.cell] : [],
      ),
    },
  });
}

function joined(names: readonly string[]): string {
  const shown = names.slice(0, mostRows).join("、");
  return names.length > mostRows ? `${shown}等 ${String(names.length)} 行` : shown;
}
