import rule from "../../../../src/core/rules/R/R-30-thrift-is-told-of-on-both";
import { seedCase } from "../../../forms/build/seed";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "写明了厉行节约保障措施" },
    { when: "基础数据表填“无”，报告也没有提厉行节约", set: { thrift: "无" } },
    { when: "报告承认节约不够", set: { thrift: "无", "narrative.14": "厉行节约制度不够健全。" } },
  ],
  fails: [
    {
      when: "湖南汨罗2024年原报告",
      data: () => seedCase,
      profile: "hunan-miluo-2024",
      findings: [
        {
          message:
            "报告写“减少原因主要为厉行节约，严控三公经费支出”，但基础数据表“厉行节约保障措施”填写“无”，没有实际内容。",
          cells: [
            "自评报告（原文）!A11 自评报告＝    我部门2024年度“三公”经费支出合计为1.2万元，其中：公务接待费1.2万元、公务用车运行维护费0万元、公务用车购置费0万元、因公出国费0万元，比2023年决算数减少0.8万元，减少40%。减少原因主要为厉行节约，严控三公经费支出。",
            "基础数据表!B28 厉行节约保障措施＝无",
          ],
        },
      ],
    },
    {
      when: "报告说厉行节约，基础数据表未填写",
      set: { thrift: null, "narrative.14": "机关厉行勤俭节约，办公用品支出减少。" },
      findings: [
        {
          message: "报告写“机关厉行勤俭节约，办公用品支出减少”，但基础数据表“厉行节约保障措施”未填写。",
          cells: [
            "自评报告（原文）!A15 自评报告＝机关厉行勤俭节约，办公用品支出减少。",
            "基础数据表!B26 厉行节约保障措施＝",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
