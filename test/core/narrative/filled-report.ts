import type { Form } from "../../../src/core/form/form";
import { composeReport } from "../../../src/core/report/compose";
import type { Profile } from "../../../src/core/profile/profile";
import type { Report } from "../../../src/core/report/report";
import { openQuestions, withUserText } from "../../../src/core/report/user-text";

/** What a careful accountant answers, by what is asked; the first that fits. */
const answers: readonly (readonly [asked: RegExp, answer: string])[] = [
  [/主要职能职责/, "本部门贯彻执行上级方针政策，承担法定职责，内设综合股、业务股。"],
  [/离退休/, "另有退休人员3人"],
  [/使用方向/, "支出主要用于保障机构运转和完成年度重点工作，涉及本部门机关。"],
  [/预算追加/, "年中增人增资和追加工作经费"],
  [/预算调减/, "压减一般性支出"],
  [/工资福利/, "以在职人员工资和社会保险缴费为主"],
  [/减少的主要原因/, "接待批次减少"],
  [/增加的主要原因/, "工作任务增加"],
  [/专项资金安排/, "专项资金按进度拨付，全部到位。"],
  [/实际使用情况/, "专项资金按批复的用途使用，用于设备购置和劳务支出。"],
  [/管理制度和执行/, "按专项资金管理办法审批和核算，定期对账。"],
  [/组织实施情况/, "各专项由业务股牵头实施，按程序采购，年底组织验收。"],
  [/日常检查监督/, "财务人员按月检查资金进度，发现问题及时纠正。"],
  [/总体目标/, "年度确定的各项工作目标已按计划完成。"],
  [/调查方式/, "通过问卷调查取得，发放问卷100份，收回有效问卷96份。"],

  [/原因|为什么/, "年中新增工作任务，由批准追加的经费保障"],
  [/楼堂馆所建设项目/, "本年没有完工项目"],
];

const problem = "1．部分项目资金支付进度偏慢，预算编制不够细化。";
const measure = "1．细化预算编制，按月跟踪项目资金支付进度。";

/** The report of a form with its blanks filled; what stays open is what the forms themselves leave blank. */
export function filledReport(form: Form, profile: Profile): Report {
  const report = composeReport(form, profile);
  const total = form.figures["total.score"];
  const isFull = total.state === "read" && total.value.eq(100);
  const closing: readonly (readonly [RegExp, string])[] = [
    [/报告日期/, `${(form.year ?? 2024) + 1}年4月10日`],
    [/存在的主要问题/, isFull ? "暂无。" : problem],
    [/改进措施/, isFull ? "继续抓好预算执行。" : measure],
  ];
  const answered = openQuestions(report).flatMap(({ what }) => {
    const found = [...closing, ...answers].find(([asked]) => asked.test(what));
    return found ? [[what, found[1]] as const] : [];
  });
  return withUserText(report, Object.fromEntries(answered));
}
