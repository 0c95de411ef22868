import rule from "../../../../src/core/rules/R/R-12-goods-are-operating-expenses";
import type { RuleCases } from "../cases";
import { withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [{ when: "商品和服务支出加资本性支出等于公用经费" }],
  fails: [
    {
      when: "公用经费决算数不同",
      set: { "operating.final": 150 },
      findings: [
        {
          message:
            "自评报告写“商品和服务支出148.10万元、资本性支出6.20万元”，基础数据表公用经费决算数为 150.00 万元，相差 4.30 万元；请核对口径，确有差异的说明原因。",
          cells: [
            "自评报告（原文）!A10 自评报告＝全年基本支出780.00万元，其中工资福利支出612.40万元，对个人和家庭的补助13.30万元，商品和服务支出148.10万元，资本性支出6.20万元。公用经费支出154.30万元，年初预算158.00万元，控制率97.66%，其中办公经费49.20万元，水费、电费、差旅费43.50万元，会议费、培训费8.60万元，其余为劳务费、维修费、工会经费和其他交通费用。",
            "基础数据表!F18 公用经费·2024年决算数＝150.00",
          ],
          expected: "150.00",
          actual: "154.30",
          difference: "4.30",
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: withoutNarrative,
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
