import { condensed } from "../../form/label";
import { textEntry } from "../entry";
import { otherUnitsWords, ownUnitPredicates, unitName } from "../lexicons/unit-names";
import { excerpt } from "../excerpts";
import { outline, sentences } from "../narrative-parts";
import { once, textReading } from "../needs";
import { defineRule } from "../rule";
import { isShortFor } from "../../narrative/short-name";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

interface Other {
  readonly phrase: string;
  readonly name: string;
  readonly department: string;
}

export default defineRule(
  {
    id: "R-39",
    title: "出现其他单位名称",
    severity: "warning",
    basis: "审核实践：借用其他单位的报告改写时漏改单位名称",
    why: "报告把别的单位写成了自己，说明文字是照搬的，其中的事实和数字都不可信。",
    fix: "请核对这句话，改为本单位的名称和情况。",
    forms: ["self", "narrative"],
  },
  once({ outline, sentences, department: textEntry(textReading("department")) }),
  {
    messages: {
      other: ({ phrase, name, department }: Other) =>
        `报告写${phrase}，把${inQuotes(name)}当作本单位，预算部门名称为${inQuotes(department)}。`,
      title: ({ name, department }: Omit<Other, "phrase">) =>
        `报告标题写的单位是${inQuotes(name)}，预算部门名称为${inQuotes(department)}。`,
    },
    check({ outline, sentences, department }, { fail, wait }) {
      const own = condensed(department.text);
      if (own === "") {
        wait({ reason: `${quoted(department.cell.label)}未填写。`, cells: [department.cell], kind: "blank" });
        return;
      }
      const title = outline.title && titleUnit.exec(condensed(outline.title.text))?.[1];
      if (title && !sameUnit(title, own)) {
        const cells = [...outline.title.paragraphs.map(({ cell }) => cell), department.cell];
        fail("title", { name: title, department: department.text.trim() }, { cells });
      }
      const told = new Set<string>();
      for (const { plain, text, paragraph } of sentences) {
        if (outline.title?.paragraphs.includes(paragraph) || otherUnitsWords.test(plain)) continue;
        const name = ownUnit.map((shape) => shape.exec(plain)?.[1]).find((each) => each !== undefined);
        if (name === undefined || sameUnit(name, own) || told.has(name)) continue;
        told.add(name);
        fail(
          "other",
          { phrase: excerpt(text), name, department: department.text.trim() },
          { cells: [paragraph.cell, department.cell] },
        );
      }
    },
  },
);

const titleUnit = new RegExp(`^(${unitName})(?:关于)?20\\d\\d年`);
const ownUnit: readonly RegExp[] = [
  new RegExp(`^(?:\\d{1,2}[.、])?(${unitName})(?:机关)?${ownUnitPredicates}`),
  new RegExp(`(?:我|本)(?:局|委|办|院|中心|单位|部门)[(（]?(${unitName})`),
];

/** Whether a name is the unit's own: its full name, a short form of it, or the name of a part of it. */
function sameUnit(name: string, own: string): boolean {
  return own.includes(name) || name.includes(own) || isShortFor(name, own);
}
