import { condensed } from "../../form/label";
import { textEntry } from "../entry";
import { outline } from "../narrative-parts";
import { once, textReading } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

interface Signed {
  readonly signature: string;
  readonly department: string;
}

export default defineRule(
  {
    id: "R-38",
    title: "落款单位不一致",
    severity: "warning",
    basis: "绩效评价报告质量考核评分表：封面要素缺一项扣0.4分；落款应为单位全称（报告审核实践）",
    why: "落款与自评表的单位名称不同，多为沿用旧稿或写了简称。",
    fix: "请核对后统一为单位全称。",
    forms: ["self", "narrative"],
  },
  once({ outline, department: textEntry(textReading("department")) }),
  {
    messages: {
      different: ({ signature, department }: Signed) =>
        `报告落款为${inQuotes(signature)}，自评表“预算部门名称”为${inQuotes(department)}。`,
      none: ({ department }: Pick<Signed, "department">) => `报告没有落款单位，应为${inQuotes(department)}。`,
    },
    check({ outline, department }, { fail, wait }) {
      const name = department.text.trim();
      if (name === "") {
        wait({ reason: `${quoted(department.cell.label)}未填写。`, cells: [department.cell], kind: "blank" });
        return;
      }
      const { signature, date, chapters } = outline;
      if (!signature) {
        const place = date ? [date.paragraph] : chapters.slice(-1).map(({ paragraph }) => paragraph);
        fail(
          "none",
          { department: name },
          { cells: [...place.map(({ cell }) => cell), department.cell], severity: "notice" },
        );
        return;
      }
      if (condensed(signature.name) === condensed(name)) return;
      fail(
        "different",
        { signature: signature.name, department: name },
        { cells: [signature.paragraph.cell, department.cell], expected: name, actual: signature.name },
      );
    },
  },
);
