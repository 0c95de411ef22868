import { formFound } from "../form-found";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "P-01",
    title: "未识别基础数据表",
    severity: "error",
    basis: "工具约定：按固定标签识别表样，与工作表名称、单元格位置无关",
    why: "找不到基础数据表，或有几张表都像它，与它有关的检查就都无法进行；多是换了表样、改了标签或留着副本。",
    fix: "请确认哪张工作表是“基础数据表”：有几张相像的只留一张（其余隐藏或删除），标签改动过的改回表样原文。",
    forms: [],
  },
  once({ form: wholeForm }),
  formFound("base"),
);
