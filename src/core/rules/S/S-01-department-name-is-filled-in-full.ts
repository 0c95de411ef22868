import { condensed } from "../../form/label";
import type { Signature } from "../../narrative/closing";
import { outlineOf } from "../../narrative/outline";
import { isShortFor } from "../../narrative/short-name";
import { emptyMessage, saysNothing, textEntry } from "../entry";
import { type Need, once, textReading } from "../needs";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

/** The unit that signs the narrative, or null when the workbook has no narrative or no such line. */
const signature: Need<Signature | null> = (form) => ({ value: outlineOf(form)?.signature ?? null });

export default defineRule(
  {
    id: "S-01",
    title: "预算部门名称未填或为简称",
    severity: "error",
    basis: "自评表栏目要求；部门名称应与单位公章、自评报告落款一致（审核实践）",
    why: "名称空着或用简称，财政部门汇总时无法与预算单位对应。",
    fix: "按单位公章填写单位全称。",
    forms: ["self"],
  },
  once({ department: textEntry(textReading("department")), signature }),
  {
    messages: {
      empty: emptyMessage,
      shortened: ({ name, full }: { name: string; full: string }) =>
        `“预算部门名称”填写${inQuotes(name)}，自评报告落款为${inQuotes(full)}，前者疑为简称。`,
    },
    check({ department, signature }, { fail }) {
      if (saysNothing(department)) {
        fail("empty", department.cell, { cells: [department.cell] });
        return;
      }
      if (!signature) return;
      const [name, full] = [condensed(department.text), condensed(signature.name)];
      if (name.length >= full.length || !isShortFor(name, full)) return;
      fail(
        "shortened",
        { name: department.text, full: signature.name },
        // Only a reading of prose: the signature may be the wrong one of the two.
        { cells: [department.cell, signature.paragraph.cell], severity: "warning" },
      );
    },
  },
);
