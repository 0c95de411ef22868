import rule from "../../../../src/core/rules/P/P-10-labels-are-unique";
import { relabelled, withoutRows } from "../B/sheet-changes";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "每个标签只出现一次" },
    { when: "专项名称里含有栏目的字样，不算重复", set: { "items.0.name": "公务接待专项" } },
  ],
  fails: [
    {
      when: "一行的标签写成了另一行的",
      sheets: relabelled({ "2、运行维护经费": "1、业务工作经费" }),
      findings: [
        {
          message: "“业务工作经费”在表中出现了 2 次，无法确定采用哪一个。",
          cells: [
            "基础数据表!A12 业务工作经费＝1、业务工作经费",
            "基础数据表!A13 业务工作经费＝1、业务工作经费",
          ],
        },
      ],
    },
    {
      when: "人员栏出现了两个编制数",
      sheets: relabelled({ 控制率: "编制数" }),
      findings: [
        {
          message: "“编制数”在表中出现了 2 次，无法确定采用哪一个。",
          cells: ["基础数据表!B2 编制数＝编制数", "基础数据表!F2 编制数＝编制数"],
        },
      ],
    },
    {
      when: "自评表的收入来源写重了",
      sheets: (designs) => withTexts(designs, "自评表", { "政府性基金拨款：": "其他资金" }),
      findings: [
        {
          message: "“其他资金”在表中出现了 2 次，无法确定采用哪一个。",
          cells: ["自评表!B7 其他资金＝其他资金", "自评表!B9 其他资金＝其他资金"],
        },
      ],
    },
    {
      when: "两列的表头都是本年预算数（分项行已略去）",
      data: (data) => ({ ...data, items: [] }),
      sheets: (designs) =>
        relabelled({ "2023年决算数": "2024年预算数" })(
          withoutRows(
            "vehicles.final",
            "vehiclePurchase.final",
            "vehicleOperation.final",
            "abroad.final",
            "reception.final",
            "projectsBusiness.final",
            "projectsMaintenance.final",
            "projectsSpecial.final",
            "operatingOffice.final",
            "operatingUtilities.final",
            "operatingMeetings.final",
          )(designs),
        ),
      findings: [
        {
          message: "表头“2024年预算数”出现了不止一次，无法确定采用哪一列。",
          cells: [
            "基础数据表!B5 三公经费·2024年预算数＝9.00",
            "基础数据表!D5 三公经费·2024年预算数＝8.60",
            "基础数据表!B6 项目支出·2024年预算数＝420.00",
            "基础数据表!D6 项目支出·2024年预算数＝460.00",
            "基础数据表!B7 公用经费·2024年预算数＝150.00",
            "基础数据表!D7 公用经费·2024年预算数＝158.00",
            "基础数据表!B8 政府采购金额·2024年预算数＝75.00",
            "基础数据表!D8 政府采购金额·2024年预算数＝82.00",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有这两张表",
      sheets: () => [],
      notChecked: [{ reason: "不适用：没有识别到两张表。", cells: [] }],
    },
  ],
};

export default cases;
