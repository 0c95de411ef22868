import type { FormName } from "../../form/fields";
import type { Cell, Form } from "../../form/form";
import { formTitles } from "../../form/layout";
import type { Need } from "../needs";
import { defineRule } from "../rule";

/** What a sheet prints about itself: its year or the unit of its amounts. */
interface Mark {
  readonly text: string;
  readonly cells: readonly Cell[];
}

interface Marks {
  readonly what: "年度" | "金额单位";
  readonly base: Mark | null;
  readonly self: Mark | null;
}

export default defineRule(
  {
    id: "X-10",
    title: "两表年度或单位不一致",
    severity: "error",
    basis: "表样约定：两张表属于同一评价年度，金额单位都是万元",
    why: "两张表年度或单位不同，多是其中一张沿用了旧文件，两表数字不能互相核对。",
    fix: "把两张表的年度和金额单位改为一致。",
    forms: ["base", "self"],
  },
  () => [marksOf("年度", years), marksOf("金额单位", units)],
  {
    messages: {
      differ: ({ what, base, self }: { what: string; base: string; self: string }) =>
        `基础数据表的${what}为“${base}”，自评表的${what}为“${self}”，两表应一致。`,
    },
    check({ what, base, self }, { fail, inapplicable }) {
      if (!base || !self) {
        inapplicable(`${formTitles[base ? "self" : "base"]}上没有标注${what}。`);
        return;
      }
      if (base.text === self.text) return;
      const cells = [...base.cells, ...self.cells];
      fail("differ", { what, base: base.text, self: self.text }, { cells });
    },
  },
);

type Printed = readonly { readonly text: string; readonly cell: Cell }[];
type Read = (form: Form, name: FormName) => Printed;

const years: Read = (form, name) =>
  form.years
    .filter((mark) => mark.form === name)
    .map(({ cell, year, offset }) => ({ text: `${String(year - offset)}年`, cell }));

const units: Read = (form, name) =>
  form.units.filter((each) => each.form === name).map(({ cell, unit }) => ({ text: unit, cell }));

function marksOf(what: Marks["what"], read: Read) {
  return {
    what: (() => ({ value: what })) satisfies Need<Marks["what"]>,
    base: markOn("base", what, read),
    self: markOn("self", what, read),
  };
}

/**
 * What the marks of a sheet say. One year left from another file is outvoted (P-03 reports it), but two units may both
 * be right, each for its own block: such a sheet cannot be compared.
 */
function markOn(name: FormName, what: Marks["what"], read: Read): Need<Mark | null> {
  return (form) => {
    const marks = read(form, name);
    if (marks.length === 0) return { value: null };
    const texts = [...new Set(marks.map(({ text }) => text))];
    const cellsOf = (text: string) => marks.flatMap((mark) => (mark.text === text ? mark.cell : []));
    const needed = what === "年度" ? marks.length / 2 : marks.length - 1;
    const winner = texts.find((text) => cellsOf(text).length > needed);
    if (winner !== undefined) return { value: { text: winner, cells: cellsOf(winner) } };
    const reason = `${formTitles[name]}上标注的${what}不止一种，无法与另一张表比较。`;
    return { reason, cells: marks.map(({ cell }) => cell), kind: "ambiguous" };
  };
}
