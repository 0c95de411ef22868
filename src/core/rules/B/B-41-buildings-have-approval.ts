import { figureFields, printedUnits } from "../../form/layout";
import { blankAsZero } from "../blank-cells";
import { buildingRates } from "../building-rate";
import { type Known, constant } from "../needs";
import { defineRule } from "../rule";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "B-41",
    title: "无批复建设",
    severity: "error",
    basis: "楼堂馆所控制要求：建设规模和投资须经批复，实际数不能没有对应的批复数",
    why: "有实际规模或投资，却没有批复的规模或预算，容易被看作没有批准就建设；多是漏填了批复数。",
    fix: "请核实批复文件，补填批复规模和预算投资；本年没有完工项目的，实际数也应为 0。",
    forms: ["base"],
  },
  (form) =>
    buildingRates
      .filter(({ actual }) => form.figures[actual].state !== "absent")
      .map(({ actual, approved }) => ({
        actual: blankAsZero(actual),
        approved: blankAsZero(approved),
        unit: constant(printedUnits[figureFields[actual].kind]),
      })),
  {
    messages: {
      unapproved: ({
        actual,
        approved,
        unit,
      }: Record<"actual" | "approved", Known> & { readonly unit: string }) => {
        const lacking = approved.blank ? "未填写" : `为 ${typed(approved)}`;
        return `${quoted(actual.cell.label)}填写 ${typed(actual)} ${unit}，而${quoted(approved.cell.label)}${lacking}。`;
      },
    },
    check(met, { fail }) {
      const { actual, approved } = met;
      if (actual.value.gt(0) && approved.value.eq(0)) {
        fail("unapproved", met, { cells: [actual.cell, approved.cell] });
      }
    },
  },
);
