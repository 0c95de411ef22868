import rule from "../../../../src/core/rules/S/S-31-actuals-are-not-the-targets-copied";
import type { RuleCases } from "../cases";

const copied =
  (rows: number): RuleCases["passes"][number]["data"] =>
  (data) => ({
    ...data,
    indicators: data.indicators
      .slice(0, 10)
      .map((row, index) => (index < rows ? { ...row, actual: row.target } : row)),
  });

const cases: RuleCases = {
  rule,
  passes: [{ when: "没有雷同" }, { when: "10 项中有 6 项一字不差，占 60%", data: copied(6) }],
  fails: [
    {
      when: "10 项中有 7 项一字不差，刚好 70%",
      data: copied(7),
      findings: [
        {
          message: "10 项指标中有 7 项的实际完成值与年度指标值一字不差，占 70.00%，达到 70%。",
          cells: [
            "自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝≥120个",
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝≥120个",
            "自评表!E14 指标2“森林防火巡护次数”·年度指标值＝≥480次",
            "自评表!F14 指标2“森林防火巡护次数”·实际完成值＝≥480次",
            "自评表!E15 指标3“义务植树参加人次数”·年度指标值＝≥9000人次",
            "自评表!F15 指标3“义务植树参加人次数”·实际完成值＝≥9000人次",
            "自评表!E16 指标4“新造林成活率”·年度指标值＝≥90%",
            "自评表!F16 指标4“新造林成活率”·实际完成值＝≥90%",
            "自评表!E17 指标5“松材线虫病病死树清理合格率”·年度指标值＝≥98%",
            "自评表!F17 指标5“松材线虫病病死树清理合格率”·实际完成值＝≥98%",
            "自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年11月30日前",
            "自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝2024年11月30日前",
            "自评表!E19 指标7“专项资金支付及时率”·年度指标值＝≥95%",
            "自评表!F19 指标7“专项资金支付及时率”·实际完成值＝≥95%",
          ],
          expected: "<70%",
          actual: "70.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有同时填写两个值的指标",
      data: (data) => ({
        ...data,
        indicators: data.indicators.slice(0, 2).map((row) => ({ ...row, actual: null })),
      }),
      notChecked: [
        {
          reason: "不适用：没有同时填写年度指标值和实际完成值的指标。",
          cells: [],
        },
      ],
    },
  ],
};

export default cases;
