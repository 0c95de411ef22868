import type { Form } from "../form/form";
import { markOf } from "../narrative/numbering";
import type { Profile } from "../profile/profile";
import { type Deviation, deviationsOf } from "../rules/deviations";
import type { Outcome } from "../rules/rule";

/** What the report asks for in its last two chapters; the keys of the user's answers. */
export const problemsAsked = "存在的主要问题及原因分析";
export const measuresAsked = "针对上述问题的改进措施，逐条对应";

type UserText = Readonly<Record<string, string>>;

/** A problem the figures or rules point at, with a measure against it: for the user to take over, never written alone. */
export interface ProposedProblem {
  readonly problem: string;
  readonly measure: string;
}

/** Proposals from rates out of their range, then from rules that found something of which a report should speak. */
export function proposedProblems(
  form: Form,
  profile: Profile,
  outcomes: readonly Outcome[],
): ProposedProblem[] {
  const failed = new Set(outcomes.flatMap(({ rule, state }) => (state === "failed" ? [rule.id] : [])));
  return [
    ...deviationsOf(form, profile).map(ofDeviation),
    ...ofRules.filter(({ rule }) => failed.has(rule)),
  ].map(({ problem, measure }) => ({ problem, measure }));
}

function ofDeviation({ subject: { name }, kind, rate }: Deviation): ProposedProblem {
  if (name === "在职人员") {
    return {
      problem: `在职人员超过编制数${rate === null ? "" : `，控制率${rate}`}，人员控制有待加强。`,
      measure: "严格按编制管理在职人员，通过自然减员逐步消化超编人员。",
    };
  }
  if (kind === "over") {
    return {
      problem: `${name}支出超过预算${rate === null ? "" : `，为预算的${rate}`}，预算编制不够准确，执行中控制不够。`,
      measure: `细化${name}预算编制，按月跟踪${name}支出，确需增加的先按程序报批。`,
    };
  }
  return {
    problem: `${name}执行率偏低${rate === null ? "" : `，为${rate}`}，预算编制和执行进度衔接不够。`,
    measure: `加快${name}进度，按月通报执行情况，对不能按期执行的资金及时申请调整。`,
  };
}

/** Failed rules of which a report should speak, in words that hold whenever the rule has failed. */
const ofRules: readonly (ProposedProblem & { readonly rule: string })[] = [
  {
    rule: "S-59",
    problem: "部分年度目标没有对应的绩效指标，目标与指标衔接不够。",
    measure: "编制绩效目标时逐项设置对应的绩效指标，使目标都有指标可考核。",
  },
  {
    rule: "S-39",
    problem: "部分数量指标没有写明数量，绩效指标量化不够。",
    measure: "设置绩效指标时写明具体数量和单位，提高指标量化程度。",
  },
  {
    rule: "S-19",
    problem: "部分绩效指标没有评扣分标准，自评得分依据不足。",
    measure: "逐项制定绩效指标的评扣分标准，按标准计算自评得分。",
  },
  {
    rule: "S-45",
    problem: "部分成本指标的指标值与执行结果相同，事前约束作用不强。",
    measure: "年初按预算和定额设定成本指标值，年中不按执行结果倒推。",
  },
  {
    rule: "B-35",
    problem: "厉行节约保障措施不具体。",
    measure: "制定厉行节约保障措施，明确控制一般性支出的标准和责任。",
  },
];

/** The user's text with a proposal taken over: as the next number among the problems, the measure under the same number. */
export function withProposal(userText: UserText, { problem, measure }: ProposedProblem): UserText {
  const problems = linesOf(userText[problemsAsked]);
  const measures = linesOf(userText[measuresAsked]);
  const number = Math.max(problems.length, ...[...problems, ...measures].map(numberOf)) + 1;
  return {
    ...userText,
    [problemsAsked]: [...problems, `${number}．${problem}`].join("\n"),
    [measuresAsked]: [...measures, `${number}．${measure}`].join("\n"),
  };
}

/** Whether a proposal already stands in the user's text. */
export function isTaken(userText: UserText, { problem }: ProposedProblem): boolean {
  return (userText[problemsAsked] ?? "").includes(problem);
}

/** The numbers of the user's problems under which no measure stands; none while either has no numbers. */
export function problemsWithoutMeasure(userText: UserText): number[] {
  const answered = new Set(linesOf(userText[measuresAsked]).map(numberOf));
  return linesOf(userText[problemsAsked])
    .map(numberOf)
    .filter((number) => number > 0 && !answered.has(number));
}

function linesOf(text = ""): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** The number a line begins with (1． or 1、), 0 without one. */
function numberOf(line: string): number {
  const mark = markOf(line);
  return mark?.level === 3 ? parseInt(mark.text.normalize("NFKC"), 10) : 0;
}
