import { keyOf } from "../../address";
import type { Cell } from "../../form/form";
import { everyFigure, everyText, hasForm } from "../every-figure";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";

export default defineRule(
  {
    id: "P-07",
    title: "公式错误值",
    severity: "error",
    basis: "工具约定：两张表中要读取的单元格不得是 #REF!、#DIV/0! 等错误值",
    why: "多是删了公式引用的行，或分母为空；这个格子没有数，引用它的合计也跟着出错。",
    fix: "请修复公式；分母为空或为 0 的控制率、执行率请清空，不要留下错误值。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      error: ({ label, text }: Cell) => `${quoted(label)}显示公式错误 ${text}。`,
    },
    check({ form }, { fail, inapplicable }) {
      if (!hasForm(form)) inapplicable("没有识别到两张表。");
      const readings = [...everyFigure(form).map(({ figure }) => figure), ...everyText(form)];
      // 一级指标 and 二级指标 are filled down: one cell may be read for several rows.
      const cells = new Map<string, Cell>();
      for (const reading of readings) {
        if (reading.state === "error" && !cells.has(keyOf(reading.cell.place))) {
          cells.set(keyOf(reading.cell.place), reading.cell);
        }
      }
      for (const cell of cells.values()) fail("error", cell, { cells: [cell], actual: cell.text });
    },
  },
);
