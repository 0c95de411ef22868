import rule from "../../../../src/core/rules/X/X-05-basic-adjustment-follows-from-the-sheets";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有调整预算；项目没有用完的钱可以是项目的，也可以已经调减" },
    {
      when: "填写的调整净额与推算相同",
      set: { "funds.annualBudget": 1300, "funds.executed": 1300, "adjustment.priorFinal": 61.5 },
    },
    {
      when: "四个数各自四舍五入，相差 0.02 万元",
      set: { "funds.annualBudget": 1300, "funds.executed": 1300, "adjustment.priorFinal": 61.52 },
    },
    {
      when: "推算为 0，该行空着",
      set: { "funds.executed": 1250, "projects.final": 460, "adjustment.priorFinal": null },
    },
    {
      when: "填写调整前、调整后两个数",
      set: {
        "funds.annualBudget": 1300,
        "funds.executed": 1300,
        "adjustment.priorFinal": 780,
        "adjustment.budget": 841.5,
      },
    },
    {
      when: "有未执行的预算，填写的数在推算范围之内",
      set: { "funds.annualBudget": 1300, "adjustment.priorFinal": 50 },
    },
  ],
  fails: [
    {
      when: "该行空着",
      set: { "funds.annualBudget": 1300, "funds.executed": 1300, "adjustment.priorFinal": null },
      findings: [
        {
          message:
            "“部门基本支出预算调整”未填写，按两表推算应为 61.50 万元：1300.00 − 1250.00 −（448.50 − 460.00）。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝",
            "自评表!E4 年度资金总额·全年预算数＝1300.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
          ],
          expected: "61.50",
        },
      ],
    },
    {
      when: "相差 0.03 万元",
      set: { "funds.annualBudget": 1300, "funds.executed": 1300, "adjustment.priorFinal": 61.53 },
      findings: [
        {
          message:
            "“部门基本支出预算调整”填写 61.53 万元，按两表推算应为 61.50 万元（相差 0.03 万元）：1300.00 − 1250.00 −（448.50 − 460.00）。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝61.53",
            "自评表!E4 年度资金总额·全年预算数＝1300.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
          ],
          expected: "61.50",
          actual: "61.53",
          difference: "0.03",
        },
      ],
    },
    {
      when: "两个数之差与推算不符",
      set: {
        "funds.annualBudget": 1300,
        "funds.executed": 1300,
        "adjustment.priorFinal": 780,
        "adjustment.budget": 850,
      },
      findings: [
        {
          message:
            "“部门基本支出预算调整”填写调整前 780.00 万元、调整后 850.00 万元，净额为 70.00 万元，按两表推算应为 61.50 万元（相差 8.50 万元）：1300.00 − 1250.00 −（448.50 − 460.00）。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝780.00",
            "基础数据表!D23 部门基本支出预算调整＝850.00",
            "自评表!E4 年度资金总额·全年预算数＝1300.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
          ],
          expected: "61.50",
          actual: "70.00",
          difference: "8.50",
        },
      ],
    },
    {
      when: "有未执行的预算，填写的数在推算范围之外",
      set: { "funds.annualBudget": 1300, "adjustment.priorFinal": 80 },
      findings: [
        {
          message:
            "“部门基本支出预算调整”填写 80.00 万元，按两表推算应在 -10.00 至 61.50 万元之间（相差 18.50 万元）：（1228.50～1300.00） − 1250.00 −（448.50 − 460.00）。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝80.00",
            "自评表!E4 年度资金总额·全年预算数＝1300.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
          ],
          expected: "-10.00 至 61.50",
          actual: "80.00",
          difference: "18.50",
        },
      ],
    },
    {
      when: "年中追加多于项目没有用完的钱，该行空着",
      set: { "funds.annualBudget": 1300, "funds.executed": 1270, "adjustment.priorFinal": null },
      findings: [
        {
          message:
            "“部门基本支出预算调整”未填写，按两表推算应在 31.50 至 61.50 万元之间：（1270.00～1300.00） − 1250.00 −（448.50 − 460.00）。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝",
            "自评表!E4 年度资金总额·全年预算数＝1300.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
            "自评表!F4 年度资金总额·全年执行数＝1270.00",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
          ],
          expected: "31.50 至 61.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "填写了三个数",
      set: { "adjustment.priorFinal": 1, "adjustment.budget": 2, "adjustment.final": 3 },
      notChecked: [
        {
          reason: "“部门基本支出预算调整”填写了 3 个数，无法确定哪个是调整净额。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝1.00",
            "基础数据表!D23 部门基本支出预算调整＝2.00",
            "基础数据表!F23 部门基本支出预算调整＝3.00",
          ],
        },
      ],
    },
    {
      when: "填写的不是数字",
      set: { "adjustment.priorFinal": "见文件" },
      notChecked: [
        {
          reason: "“部门基本支出预算调整”填写的“见文件”不是数字。",
          cells: ["基础数据表!B23 部门基本支出预算调整＝见文件"],
        },
      ],
    },
    {
      when: "表中没有这一行",
      sheets: (designs) => withTexts(designs, "基础数据表", { 部门基本支出预算调整: "备注" }),
      notChecked: [{ reason: "表中没有找到“部门基本支出预算调整”。", cells: [] }],
    },
    {
      when: "年初预算数未填",
      set: { "funds.initialBudget": null },
      notChecked: [
        { reason: "“年度资金总额·年初预算数”未填写。", cells: ["自评表!D4 年度资金总额·年初预算数＝"] },
      ],
    },
  ],
};

export default cases;
