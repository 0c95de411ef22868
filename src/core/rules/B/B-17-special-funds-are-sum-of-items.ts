import { allOf } from "../all-of";
import { isPrinted, specialFunds } from "../blocks";
import { given, perColumn } from "../needs";
import { defineRule } from "../rule";
import { checkSum, sumMessages } from "../sum-of-parts";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "B-17",
    title: "专项合计不等于明细之和",
    severity: "error",
    basis: "基础数据表行次关系：本级专项资金＝下面逐行填列的各专项之和（一个专项一行）",
    why: "合计与各专项对不上；多是插入了新的专项行，合计公式没有把它包括进去。",
    fix: "请核对各专项，把本级专项资金改为各专项之和，用公式的请检查求和范围。",
    related: ["B-16", "B-23", "R-07", "R-22"],
    forms: ["base"],
  },
  (form) => {
    if (!isPrinted(form, "projectsSpecial")) return [];
    return perColumn((column) => ({
      total: specialFunds(column),
      items: allOf(form.items.map(({ amounts }) => given(amounts[column], "zero"))),
    }))();
  },
  {
    messages: {
      ...sumMessages,
      noItems: ({ label, stated }: { readonly label: string; readonly stated: string }) =>
        `${quoted(label)}填写 ${stated} 万元，下面没有按“一个专项一行”列出专项。`,
    },
    check({ total, items }, desk) {
      if (items.length > 0) {
        checkSum(total, items, desk);
        return;
      }
      if (total.value.eq(0)) {
        desk.inapplicable("没有本级专项资金。");
        return;
      }
      // Some counties' forms have no rows for items: someone has to look, it is no proven error.
      const evidence = { cells: [total.cell], severity: "warning" } as const;
      desk.fail("noItems", { label: total.cell.label, stated: typed(total) }, evidence);
    },
  },
);
