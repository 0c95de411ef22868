import rule from "../../../../src/core/rules/P/P-06-figures-are-plain-numbers";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "数值单元格都是数字" },
    { when: "控制率写成文字“91.30%”", set: { "staff.rate": "91.30%" } },
    {
      when: "只有从 Word 带来的书签标记（由 P-05 提示）",
      set: { "vehicles.budget": "[bookmark: _GoBack]6" },
    },
    { when: "没有发生额的填了横线", set: { "abroad.final": "—" } },
    { when: "预算调整行留空", set: { "adjustment.priorFinal": null } },
  ],
  fails: [
    {
      when: "数字后面多了一个点",
      set: { "threePublic.final": "7.95." },
      findings: [
        {
          message: "“三公经费·2024年决算数”填写的“7.95.”含有多余的符号，已按 7.95 万元读取。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝7.95."],
          expected: "7.95",
          actual: "7.95.",
        },
      ],
    },
    {
      when: "人数带了单位",
      set: { "staff.actual": "42人" },
      findings: [
        {
          message: "“实际在职人数”填写的“42人”含有单位，已按 42 人读取。",
          cells: ["基础数据表!D3 实际在职人数＝42人"],
          expected: "42",
          actual: "42人",
        },
      ],
    },
    {
      when: "金额带了“元”，与表头的万元不同",
      set: { "funds.executed": "12285000元" },
      findings: [
        {
          message: "“年度资金总额·全年执行数”填写的“12285000元”含有与表头不同的单位，已按 1228.5 万元读取。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝12285000元"],
          expected: "1228.5",
          actual: "12285000元",
        },
      ],
    },
    {
      when: "专项金额是全角数字",
      set: { "items.1.budget": "１０３" },
      findings: [
        {
          message: "“森林防火能力建设专项·2024年预算数”填写的“１０３”含有全角字符，已按 103 万元读取。",
          cells: ["基础数据表!D16 森林防火能力建设专项·2024年预算数＝１０３"],
          expected: "103",
          actual: "１０３",
        },
      ],
    },
    {
      when: "从 Word 粘贴时带来了书签标记，还带着单位",
      set: { "vehicles.budget": "[bookmark: _GoBack]6万元" },
      findings: [
        {
          message:
            "“公务用车购置和维护经费·2024年预算数”填写的“[bookmark: _GoBack]6万元”含有单位，已按 6 万元读取。",
          cells: ["基础数据表!D6 公务用车购置和维护经费·2024年预算数＝[bookmark: _GoBack]6万元"],
          expected: "6",
          actual: "[bookmark: _GoBack]6万元",
        },
      ],
    },
    {
      when: "得分是全角数字并带单位",
      set: { "indicators.0.score": "８分" },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的得分填写的“８分”含有全角字符、单位，已按 8 分读取。",
          cells: ["自评表!I13 指标1“松材线虫病防治小班数”·得分＝８分"],
          expected: "8",
          actual: "８分",
        },
      ],
    },
    {
      when: "数字以文本形式存放，只作提示",
      set: { "reception.budget": "2.60" },
      findings: [
        {
          severity: "notice",
          message:
            "“公务接待·2024年预算数”填写的“2.60”是以文本形式存放的数字，公式会跳过它，已按 2.6 万元读取。",
          cells: ["基础数据表!D10 公务接待·2024年预算数＝2.60"],
          expected: "2.6",
          actual: "2.60",
        },
      ],
    },
    {
      when: "填了不能识别的文字",
      set: { "reception.budget": "约2万" },
      findings: [
        {
          message: "“公务接待·2024年预算数”填写的“约2万”不是数字。",
          cells: ["基础数据表!D10 公务接待·2024年预算数＝约2万"],
          actual: "约2万",
        },
      ],
    },
    {
      when: "预算调整行写了文字",
      set: { "adjustment.priorFinal": "见附件" },
      findings: [
        {
          message: "“部门基本支出预算调整”填写的“见附件”不是数字。",
          cells: ["基础数据表!B23 部门基本支出预算调整＝见附件"],
          actual: "见附件",
        },
      ],
    },
    {
      when: "人数的单元格设成了日期格式",
      formats: { "staff.actual": "yyyy/m/d" },
      findings: [
        {
          message: "“实际在职人数”的单元格设成了日期一类的格式，不能当作数字读取，请改为数值格式。",
          cells: ["基础数据表!D3 实际在职人数＝42"],
          actual: "42",
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
