import { indicatorColumnFields } from "../../form/layout";
import { textEntry } from "../entry";
import { nameOf, perIndicatorWith } from "../indicators";
import { givenText } from "../needs";
import { defineRule } from "../rule";

const levels = ["level1", "level2", "level3"] as const;

export default defineRule(
  {
    id: "S-16",
    title: "指标层级缺失",
    severity: "error",
    basis: "自评表“绩效指标”栏：一级、二级、三级指标均为必填；预算管理一体化系统逐行校验必录项",
    why: "缺了一级或二级指标，这一行的分值就不知道归到哪一类；缺了三级指标，就不知道考核什么。",
    fix: "补全缺少的指标名称；原来是合并单元格的，请恢复合并。",
    forms: ["self"],
  },
  perIndicatorWith(levels, (indicator) => ({
    name: () => ({ value: nameOf(indicator) }),
    level1: textEntry(givenText(indicator.texts.level1)),
    level2: textEntry(givenText(indicator.texts.level2)),
    level3: textEntry(givenText(indicator.texts.level3)),
  })),
  {
    messages: {
      missing: ({ name, missing }: { name: string; missing: readonly string[] }) =>
        `${name}缺少${missing.join("、")}。`,
    },
    check({ name, ...texts }, { fail }) {
      const missing = levels.filter((level) => texts[level].text === "");
      if (missing.length === 0) return;
      const printed = missing.map((level) => indicatorColumnFields[level].label);
      fail("missing", { name, missing: printed }, { cells: missing.map((level) => texts[level].cell) });
    },
  },
);
