import rule from "../../../../src/core/rules/R/R-35-one-thing-has-one-figure";
import type { RuleCases } from "../cases";
import {
  type DataChange,
  inserted,
  rewritten,
  withoutNarrative,
  withoutParagraphs,
} from "./changed-narrative";

/** Paragraphs with figures that the forms have not. */
const loose = [
  "本次设置三级指标",
  "义务植树参加人次数指标值",
  "2024年12月采用入户",
  "经自评",
  "2.部分项目验收偏晚",
];

/** The filing so changed, with only such figures in its report as are compared with the forms. */
const compared =
  (change: DataChange): DataChange =>
  (data) =>
    withoutParagraphs(...loose)(change(data));

const sheet = "自评报告（原文）";
const leftToPerson = (count: number) =>
  `“${sheet}”中有 ${count} 个数没有与两张表核对（表中没有，或者看不出是表中哪一格），请对照原始资料自行核对：`;

const cases: RuleCases = {
  rule,
  passes: [
    { when: "前后一致", data: compared((data) => data) },
    {
      when: "同一个数在两处写得一样",
      data: compared(
        inserted("二、部门整体支出及使用情况", "全年基本支出780.00万元，其中工资福利支出612.40万元。"),
      ),
    },
    {
      when: "其中一部分不大于总数",
      data: compared(
        inserted("二、部门整体支出及使用情况", "全年项目支出448.50万元，其中财政拨款448.00万元。"),
      ),
    },
    {
      when: "前后一致，另有表中没有的数由人核对",
      notChecked: [
        {
          reason: leftToPerson(13),
          cells: [],
          entries: [
            "自评报告（原文）!A19 本次设置三级指标16个",
            "自评报告（原文）!A19 15个",
            "自评报告（原文）!A20 得4.80分",
            "自评报告（原文）!A20 分值5分",
            "自评报告（原文）!A23 在12个",
            "自评报告（原文）!A23 有效问卷500份",
            "自评报告（原文）!A23 表示满意的476份",
            "自评报告（原文）!A25 预算执行9.83分",
            "自评报告（原文）!A25 产出39.80分",
            "自评报告（原文）!A25 效益20.00分",
            "自评报告（原文）!A25 满意度10.00分",
            "自评报告（原文）!A25 成本20.00分",
            "自评报告（原文）!A28 年末尚有21.50万元",
          ],
        },
      ],
    },
  ],
  fails: [
    {
      when: "政府采购预算与表不同",
      data: compared(rewritten({ "政府采购预算82.00万元": "政府采购预算28.00万元" })),
      findings: [
        {
          message:
            "自评报告写“政府采购预算28.00万元”，基础数据表“政府采购金额·2024年预算数”为 82.00 万元，相差 54.00 万元。",
          cells: [
            "自评报告（原文）!A12 自评报告＝政府采购预算28.00万元，实际采购80.36万元，执行率98.00%。",
            "基础数据表!D22 政府采购金额·2024年预算数＝82.00",
          ],
          expected: "82.00",
          actual: "28.00",
          difference: "-54.00",
        },
      ],
    },
    {
      when: "同一数字两处不同",
      data: compared(
        inserted("二、部门整体支出及使用情况", "全年基本支出780.00万元，其中工资福利支出610.40万元。"),
      ),
      findings: [
        {
          message:
            "自评报告对同一个数有不同写法：“工资福利支出610.40万元”、“工资福利支出612.40万元”；请查明哪一个正确。",
          cells: [
            "自评报告（原文）!A8 自评报告＝全年基本支出780.00万元，其中工资福利支出610.40万元。",
            "自评报告（原文）!A11 自评报告＝全年基本支出780.00万元，其中工资福利支出612.40万元，对个人和家庭的补助13.30万元，商品和服务支出148.10万元，资本性支出6.20万元。公用经费支出154.30万元，年初预算158.00万元，控制率97.66%，其中办公经费49.20万元，水费、电费、差旅费43.50万元，会议费、培训费8.60万元，其余为劳务费、维修费、工会经费和其他交通费用。",
          ],
        },
      ],
    },
    {
      when: "其中一部分大于总数",
      data: compared(
        inserted("二、部门整体支出及使用情况", "全年项目支出448.50万元，其中财政拨款460.00万元。"),
      ),
      findings: [
        {
          message:
            "自评报告写其中“财政拨款460.00万元”，大于“项目支出·2024年决算数”的 448.50 万元，多出 11.50 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝全年项目支出448.50万元，其中财政拨款460.00万元。",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
          ],
          expected: "≤448.50",
          actual: "460.00",
          difference: "11.50",
        },
      ],
    },
    {
      when: "收入增减额与增减率对不上",
      data: compared(
        inserted("二、部门整体支出及使用情况", "全年收入合计1228.50万元，比上年增加100.50万元，增长9.81%。"),
      ),
      findings: [
        {
          message: "自评报告写“增长9.81%”，按金额计算应为 8.91%（100.5 ÷ 1128）。",
          cells: ["自评报告（原文）!A8 自评报告＝全年收入合计1228.50万元，比上年增加100.50万元，增长9.81%。"],
          expected: "8.91%",
          actual: "9.81%",
          difference: "0.90%",
        },
      ],
    },
    {
      when: "公用经费增减额算错",
      data: compared(inserted("二、部门整体支出及使用情况", "公用经费支出154.30万元，比上年增加5.30万元。")),
      findings: [
        {
          message: "自评报告写“比上年增加5.30万元”，按表中 154.3 与 150 两数相减应为 4.30 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝公用经费支出154.30万元，比上年增加5.30万元。",
            "基础数据表!F18 公用经费·2024年决算数＝154.30",
            "基础数据表!B18 公用经费·2023年决算数＝150.00",
          ],
          expected: "4.30",
          actual: "5.30",
          difference: "1.00",
        },
      ],
    },
    {
      when: "增长率只舍去尾数",
      data: compared(inserted("二、部门整体支出及使用情况", "公用经费支出154.30万元，比上年增长2%。")),
      findings: [
        {
          severity: "notice",
          message:
            "自评报告写“比上年增长2%”，按金额计算为 2.87%（4.3 ÷ 150），报告只舍去尾数，没有四舍五入。",
          cells: [
            "自评报告（原文）!A8 自评报告＝公用经费支出154.30万元，比上年增长2%。",
            "基础数据表!F18 公用经费·2024年决算数＝154.30",
            "基础数据表!B18 公用经费·2023年决算数＝150.00",
          ],
          expected: "2.87%",
          actual: "2.00%",
          difference: "-0.87%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "报告中只有表中没有的数",
      data: (data) => ({
        ...data,
        narrative: ["一、基本情况", "二、主要工作", "三、存在问题", "全年走访林农375户，发放宣传单1.2万份。"],
      }),
      notChecked: [
        {
          reason: leftToPerson(2),
          cells: [],
          entries: ["自评报告（原文）!A4 全年走访林农375户", "自评报告（原文）!A4 发放宣传单1.2万份"],
        },
      ],
    },
    {
      when: "工作簿中没有自评报告",
      data: withoutNarrative,
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
