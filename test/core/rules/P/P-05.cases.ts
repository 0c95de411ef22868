import rule from "../../../../src/core/rules/P/P-05-nothing-is-left-of-the-template";
import { relabelled } from "../B/sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "表和报告中没有占位符" },
    {
      when: "文号用了【】、网址里有xx、算式里有×、省略号在句中，都不算",
      data: (data) => ({
        ...data,
        narrative: [
          ...data.narrative,
          "落实八字（8字）要求，按月×日均用量结算，使用HNXX系统。",
          "依据云财绩【2024】5号文件，评价结果在www.xxgk.gov.cn公开。",
          "补助标准为每人50元×月数，包括苗木、肥料……等。",
        ],
      }),
    },
    { when: "指标名称带数字", set: { "indicators.0.level3": "指标1完成情况" } },
  ],
  fails: [
    {
      when: "从 Word 粘贴时带来了书签标记",
      set: { "vehicles.budget": "[bookmark: _GoBack]6" },
      findings: [
        {
          message:
            "“公务用车购置和维护经费·2024年预算数”填写的“[bookmark: _GoBack]6”中还留着从 Word 带来的“[bookmark: _GoBack]”，已按 6 读取。",
          cells: ["基础数据表!D6 公务用车购置和维护经费·2024年预算数＝[bookmark: _GoBack]6"],
          expected: "6",
          actual: "[bookmark: _GoBack]6",
        },
      ],
    },
    {
      when: "只剩书签标记的金额，带着书签标记的指标值",
      set: { "indicators.1.target": "≥24次[bookmark: OLE_LINK1]", "abroad.final": "[bookmark: _GoBack]" },
      findings: [
        {
          message: "“出国经费·2024年决算数”中还留着“[bookmark: _GoBack]”。",
          cells: ["基础数据表!F9 出国经费·2024年决算数＝[bookmark: _GoBack]"],
          actual: "[bookmark: _GoBack]",
        },
        {
          message: "指标2“森林防火巡护次数”的年度指标值中还留着“[bookmark: OLE_LINK1]”。",
          cells: ["自评表!E14 指标2“森林防火巡护次数”·年度指标值＝≥24次[bookmark: OLE_LINK1]"],
          actual: "[bookmark: OLE_LINK1]",
        },
      ],
    },
    {
      when: "措施里留着XX",
      set: { thrift: "制定《XX局厉行节约管理办法》，公务接待实行事前审批和清单结算。" },
      findings: [
        {
          message: "“厉行节约保障措施”中还留着“XX”。",
          cells: [
            "基础数据表!B26 厉行节约保障措施＝制定《XX局厉行节约管理办法》，公务接待实行事前审批和清单结算。",
          ],
          actual: "XX",
        },
      ],
    },
    {
      when: "标题里留着××",
      sheets: relabelled({ 基础数据表: "××局2024年度基础数据表" }),
      findings: [
        {
          message: "基础数据表标题中还留着“××”。",
          cells: ["基础数据表!A1 标题＝××局2024年度基础数据表"],
          actual: "××",
        },
      ],
    },
    {
      when: "偏差原因里留着填写说明",
      set: { "indicators.2.reason": "3月下旬连续降雨（100字以内）" },
      findings: [
        {
          message: "指标3“义务植树参加人次数”的偏差原因分析及改进措施中还留着“（100字以内）”。",
          cells: [
            "自评表!J15 指标3“义务植树参加人次数”·偏差原因分析及改进措施＝3月下旬连续降雨（100字以内）",
          ],
          actual: "（100字以内）",
        },
      ],
    },
    {
      when: "指标一栏只写“指标1”",
      set: { "indicators.0.level3": "指标1" },
      findings: [
        {
          message: "指标1“指标1”的三级指标中还留着“指标1”。",
          cells: ["自评表!D13 指标1“指标1”·三级指标＝指标1"],
          actual: "指标1",
        },
      ],
    },
    {
      when: "指标一栏是表样原来的字",
      set: { "indicators.0.level3": "指标1：……", "indicators.1.level3": "……" },
      findings: [
        {
          message: "指标1“指标1：……”的三级指标中还留着“指标1：……”。",
          cells: ["自评表!D13 指标1“指标1：……”·三级指标＝指标1：……"],
          actual: "指标1：……",
        },
        {
          message: "指标2“……”的三级指标中还留着“……”。",
          cells: ["自评表!D14 指标2“……”·三级指标＝……"],
          actual: "……",
        },
      ],
    },
    {
      when: "年度目标留着表样原来的字",
      set: { "goals.expected": "目标1：\n完成防治任务\n目标2：……" },
      findings: [
        {
          message: "“预期目标”中还留着“目标2：……”。",
          cells: ["自评表!B11 预期目标＝目标1：\n完成防治任务\n目标2：……"],
          actual: "目标2：……",
        },
      ],
    },
    {
      when: "报告日期没有填",
      data: (data) => ({ ...data, narrative: [...data.narrative, "20XX年X月X日"] }),
      findings: [
        {
          message: "自评报告“20XX年X月X日”一段中还留着“20XX”。",
          cells: ["自评报告（原文）!A34 自评报告＝20XX年X月X日"],
          actual: "20XX",
        },
      ],
    },
    {
      when: "报告中有一处【请填写】",
      data: (data) => ({
        ...data,
        narrative: [
          ...data.narrative,
          "全年预算数比年初预算数追加29.20万元，原因是【请填写：追加的原因和文件依据】。",
        ],
      }),
      findings: [
        {
          message: "自评报告“全年预算数比年初预算数追加…”一段中还留着“【请填写：追加的原因和文件依据】”。",
          cells: [
            "自评报告（原文）!A34 自评报告＝全年预算数比年初预算数追加29.20万元，原因是【请填写：追加的原因和文件依据】。",
          ],
          actual: "【请填写：追加的原因和文件依据】",
        },
      ],
    },
    {
      when: "沿用上年报告的草稿，还有数字没有核对",
      data: (data) => ({
        ...data,
        narrative: [...data.narrative, "组织培训12期，共清理乡镇违规挂牌【请核对：568块】。"],
      }),
      findings: [
        {
          message: "自评报告“组织培训12期，共清理乡镇违规挂…”一段中还留着“【请核对：568块】”。",
          cells: ["自评报告（原文）!A34 自评报告＝组织培训12期，共清理乡镇违规挂牌【请核对：568块】。"],
          actual: "【请核对：568块】",
        },
      ],
    },
    {
      when: "本工具写出的报告还有多处没有填写，合并为一条",
      data: (data) => ({
        ...data,
        narrative: [
          ...data.narrative,
          "（一）部门基本情况【请填写：主要职责】",
          "追加原因：【请填写：追加的原因和文件依据】。",
          "主要成效：【请填写：主要成效】。",
          "改进措施：【请填写：改进措施】。",
        ],
      }),
      findings: [
        {
          message:
            "工作表“自评报告（原文）”中有 4 处还留着“【请填写：主要职责】”、“【请填写：追加的原因和文件依据】”、“【请填写：主要成效】”等。",
          cells: [
            "自评报告（原文）!A34 自评报告＝（一）部门基本情况【请填写：主要职责】",
            "自评报告（原文）!A35 自评报告＝追加原因：【请填写：追加的原因和文件依据】。",
            "自评报告（原文）!A36 自评报告＝主要成效：【请填写：主要成效】。",
            "自评报告（原文）!A37 自评报告＝改进措施：【请填写：改进措施】。",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有这两张表，也没有自评报告",
      sheets: () => [],
      notChecked: [{ reason: "不适用：没有识别到两张表，也没有自评报告。", cells: [] }],
    },
  ],
};

export default cases;
