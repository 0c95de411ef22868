import rule from "../../../../src/core/rules/B/B-23-totals-of-filled-details-are-filled";
import { withoutRows, withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "分项和合计都已填写" },
    {
      when: "分项都是 0，合计留空",
      set: { "vehicles.final": null, "vehicleOperation.final": 0, "threePublic.final": 2.35 },
    },
    {
      when: "该县表样没有本级专项资金一行",
      data: (data) => ({ ...data, items: [] }),
      sheets: withoutRows("projectsSpecial.final"),
    },
  ],
  fails: [
    {
      when: "三公经费合计留空，分项已填",
      set: { "threePublic.final": null },
      findings: [
        {
          message: "“三公经费·2024年决算数”未填写，而已填的分项之和为 7.95 万元（5.60 + 2.35）。",
          cells: [
            "基础数据表!F5 三公经费·2024年决算数＝",
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝5.60",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
          ],
          expected: "7.95",
        },
      ],
    },
    {
      when: "公务用车和三公经费两级合计都留空",
      set: { "threePublic.final": null, "vehicles.final": null },
      findings: [
        {
          message: "“三公经费·2024年决算数”未填写，而已填的分项之和为 7.95 万元（5.60 + 2.35）。",
          cells: [
            "基础数据表!F5 三公经费·2024年决算数＝",
            "基础数据表!F8 公车运行维护·2024年决算数＝5.60",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
          ],
          expected: "7.95",
        },
        {
          message: "“公务用车购置和维护经费·2024年决算数”未填写，而已填的分项之和为 5.60 万元（5.60）。",
          cells: [
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝",
            "基础数据表!F8 公车运行维护·2024年决算数＝5.60",
          ],
          expected: "5.60",
        },
      ],
    },
    {
      when: "本级专项资金留空，各专项已填",
      set: { "projectsSpecial.budget": null },
      findings: [
        {
          message:
            "“本级专项资金（一个专项一行）·2024年预算数”未填写，而已填的分项之和为 308.00 万元（135.00 + 103.00 + 70.00）。",
          cells: [
            "基础数据表!D14 本级专项资金（一个专项一行）·2024年预算数＝",
            "基础数据表!D15 松材线虫病防治专项·2024年预算数＝135.00",
            "基础数据表!D16 森林防火能力建设专项·2024年预算数＝103.00",
            "基础数据表!D17 国土绿化与义务植树专项·2024年预算数＝70.00",
          ],
          expected: "308.00",
        },
      ],
    },
    {
      when: "公用经费合计留空，分项只是其中一部分",
      set: { "operating.priorFinal": null },
      findings: [
        {
          message: "“公用经费·2023年决算数”未填写，而已填的分项之和为 99.00 万元（48.00 + 42.00 + 9.00）。",
          cells: [
            "基础数据表!B18 公用经费·2023年决算数＝",
            "基础数据表!B19 办公经费·2023年决算数＝48.00",
            "基础数据表!B20 水费、电费、差旅费·2023年决算数＝42.00",
            "基础数据表!B21 会议费、培训费·2023年决算数＝9.00",
          ],
        },
      ],
    },
    {
      when: "项目支出合计留空，分项只填了一项",
      set: { "projects.final": null, "projectsBusiness.final": null, "projectsMaintenance.final": 0 },
      findings: [
        {
          message: "“项目支出·2024年决算数”未填写，而已填的分项之和为 300.50 万元（300.50）。",
          cells: [
            "基础数据表!F11 项目支出·2024年决算数＝",
            "基础数据表!F14 本级专项资金（一个专项一行）·2024年决算数＝300.50",
          ],
          expected: "300.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "合计留空，分项中有不能识别的文字",
      set: { "threePublic.final": null, "reception.final": "约2万" },
      notChecked: [
        {
          reason: "“公务接待·2024年决算数”填写的“约2万”不是数字。",
          cells: ["基础数据表!F10 公务接待·2024年决算数＝约2万"],
        },
      ],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
