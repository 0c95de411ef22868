import type { Form } from "../form/form";
import type { Paragraph } from "./report";
import { amountOr, open, read, sentence, share } from "./wording";

/** T10: buildings finished in the year. */
export function buildingsSentence({ figures }: Form): Paragraph {
  const inputs = [
    figures["buildings.approvedArea"],
    figures["buildings.actualArea"],
    figures["buildings.budgetedInvestment"],
    figures["buildings.actualInvestment"],
  ] as const;
  const [approved, actual, planned, spent] = inputs;
  if (inputs.some((figure) => figure.state === "absent") || isUnfilled(figures)) {
    return sentence`楼堂馆所建设情况：${open("本年有无完工的楼堂馆所建设项目，有的写明规模和投资")}。`;
  }
  const none = inputs.every(
    (figure) => figure.state === "blank" || (figure.state === "read" && figure.value.eq(0)),
  );
  if (none) return sentence`本年无完工的楼堂馆所建设项目。`;
  const area = share(actual, approved);
  const investment = share(spent, planned);
  const areaRate = area ? sentence`，规模控制率${area}%` : sentence``;
  const investmentRate = investment ? sentence`，投资概算控制率${investment}%` : sentence``;
  const over = [
    ...(exceeds(actual, approved) ? ["规模超出批复"] : []),
    ...(exceeds(spent, planned) ? ["投资超出预算"] : []),
  ].join("、");
  const reason =
    over === "" ? [] : sentence`楼堂馆所${over}的主要原因是${open(`楼堂馆所${over}的主要原因`)}。`;
  return sentence`楼堂馆所批复规模${amountOr(approved, "批复规模")}㎡，实际规模${amountOr(actual, "实际规模")}㎡${areaRate}；预算投资${amountOr(planned, "预算投资")}万元，实际投资${amountOr(spent, "实际投资")}万元${investmentRate}。${reason}`;
}

/** Whether the form was never begun: in such a one a blank does not say that there is none. */
function isUnfilled(figures: Form["figures"]): boolean {
  return Object.values(figures).every(({ state }) => state === "absent" || state === "blank");
}

type Input = Form["figures"]["buildings.actualArea"];

function exceeds(done: Input, allowed: Input): boolean {
  const actual = read(done);
  const limit = read(allowed);
  return actual !== null && limit !== null && actual.value.gt(limit.value);
}
