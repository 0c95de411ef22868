import { formTitles } from "../form/layout";
import type { Excess } from "./over-budget";
import { quoted } from "./wording";

/** The sentence for a part larger than its whole, both on one sheet. */
export function excessMessage(e: Excess): string {
  return sentence(e, quoted(e.label), quoted(e.limitLabel));
}

/** The same for a part on 基础数据表 and a whole on 自评表: labels repeat between the forms (项目支出). */
export function excessAcrossMessage(e: Excess): string {
  return sentence(e, `${formTitles.base}${quoted(e.label)}`, `${formTitles.self}${quoted(e.limitLabel)}`);
}

function sentence(e: Excess, part: string, whole: string): string {
  return `${part}为 ${e.actual} 万元，大于${whole}的 ${e.limit} 万元，多出 ${e.gap} 万元。`;
}
