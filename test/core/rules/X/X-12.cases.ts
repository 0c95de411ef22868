import rule from "../../../../src/core/rules/X/X-12-prior-year-agrees-with-its-filing";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  checklist: true,
  passes: [],
  fails: [],
  waits: [
    {
      when: "列出上年决算数，由填报人与上年的表核对",
      notChecked: [
        {
          reason:
            "请与上年报送的基础数据表核对，以下各数应等于上年表中的决算数：“三公经费·2023年决算数”9.00 万元、“项目支出·2023年决算数”420.00 万元、“公用经费·2023年决算数”150.00 万元、“政府采购金额·2023年决算数”75.00 万元。",
          cells: [
            "基础数据表!B5 三公经费·2023年决算数＝9.00",
            "基础数据表!B11 项目支出·2023年决算数＝420.00",
            "基础数据表!B18 公用经费·2023年决算数＝150.00",
            "基础数据表!B22 政府采购金额·2023年决算数＝75.00",
          ],
        },
      ],
    },
    {
      when: "没有填写的不列",
      set: { "procurement.priorFinal": null, "operating.priorFinal": null },
      notChecked: [
        {
          reason:
            "请与上年报送的基础数据表核对，以下各数应等于上年表中的决算数：“三公经费·2023年决算数”9.00 万元、“项目支出·2023年决算数”420.00 万元。",
          cells: [
            "基础数据表!B5 三公经费·2023年决算数＝9.00",
            "基础数据表!B11 项目支出·2023年决算数＝420.00",
          ],
        },
      ],
    },
    {
      when: "上年决算数都空着",
      set: {
        "threePublic.priorFinal": null,
        "projects.priorFinal": null,
        "operating.priorFinal": null,
        "procurement.priorFinal": null,
      },
      notChecked: [{ reason: "不适用：没有填写上年决算数。", cells: [] }],
    },
  ],
};

export default cases;
