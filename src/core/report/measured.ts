import type { Form } from "../form/form";
import type { Profile } from "../profile/profile";
import { type Measured, type MeasuredTotal, formScores, scoreDifference } from "../scoring/form-scores";
import type { Paragraph } from "./report";
import { joined, points, sentence, textOr } from "./wording";

/*
 * The words keep to what rules on the narrative read: 总分…分 is the total as filled, and no row's score is called 自评…分.
 */

/** Rows named at most; the pane and the command line show all. */
const mostNames = 10;

/**
 * The rows whose 测算得分 (official method) differs from their 自评得分 by more than the profile's tolerance, and the
 * total where it does; null where nothing differs, so that a right form's report says nothing of it.
 */
export function measuredSentence(form: Form, profile: Profile): Paragraph | null {
  const { execution, indicators, total } = formScores(form, profile);
  const rows = [
    ...differing(execution, sentence`预算执行得分`),
    ...indicators.flatMap((row) =>
      differing(row, sentence`${textOr(row.indicator.texts.level3, "指标名称")}得分`),
    ),
  ];
  const whole = differing(total, sentence`总分`);
  if (rows.length + whole.length === 0) return null;
  const named = [...rows.slice(0, mostNames), ...whole];
  const more = rows.length > mostNames ? sentence`（另有${String(rows.length - mostNames)}项）` : [];
  return sentence`按绩效评价计分办法测算，与自评得分不同的有：${joined(named, "；")}${more}。`;
}

function differing(row: Measured | MeasuredTotal, name: Paragraph): Paragraph[] {
  const found = scoreDifference(row);
  if (!found) return [];
  const { score, stated, cell } = found;
  return [sentence`${name}${points(stated, [cell])}分，测算${points(score, [cell])}分`];
}
