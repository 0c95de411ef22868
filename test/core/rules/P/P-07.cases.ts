import rule from "../../../../src/core/rules/P/P-07-no-formula-errors";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "没有错误值" }],
  fails: [
    {
      when: "合计公式引用的行被删掉了",
      set: { "threePublic.final": "#REF!" },
      findings: [
        {
          message: "“三公经费·2024年决算数”显示公式错误 #REF!。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝#REF!"],
          actual: "#REF!",
        },
      ],
    },
    {
      when: "分母为空的控制率显示除零错误",
      set: { "buildings.areaRate": "#DIV/0!", "buildings.investmentRate": "#DIV/0!" },
      findings: [
        {
          message: "“规模控制率”显示公式错误 #DIV/0!。",
          cells: ["基础数据表!D25 规模控制率＝#DIV/0!"],
          actual: "#DIV/0!",
        },
        {
          message: "“投资概算控制率”显示公式错误 #DIV/0!。",
          cells: ["基础数据表!G25 投资概算控制率＝#DIV/0!"],
          actual: "#DIV/0!",
        },
      ],
    },
    {
      when: "文字栏和专项名称出现错误值",
      set: { thrift: "#NAME?", "items.0.name": "#N/A" },
      findings: [
        {
          message: "“厉行节约保障措施”显示公式错误 #NAME?。",
          cells: ["基础数据表!B26 厉行节约保障措施＝#NAME?"],
          actual: "#NAME?",
        },
        {
          message: "“专项名称”显示公式错误 #N/A。",
          cells: ["基础数据表!A15 专项名称＝#N/A"],
          actual: "#N/A",
        },
      ],
    },
    {
      when: "合并的一级指标出错，只报一次",
      set: { "indicators.0.level1": "#VALUE!" },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的一级指标显示公式错误 #VALUE!。",
          cells: ["自评表!B13 指标1“松材线虫病防治小班数”·一级指标＝#VALUE!"],
          actual: "#VALUE!",
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
