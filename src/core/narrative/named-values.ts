import { columnOf, fits, isPlan, isRowOrItem } from "./columns";
import type { PrintedFigure } from "./figures";
import type { Meaning, Subject } from "./meaning";
import { beforeName, isAboutPlan, opensList, withoutOpening, yearOf } from "./phrases";
import type { Candidates, Speech } from "./speech";
import { isPartOf, isWhole, needsHead, refOf } from "./subjects";

/** A value after its name (基本支出174.98万元), or after a word that leans on what the sentence speaks of. */
export function namedValue(
  speech: Speech,
  figure: PrintedFigure,
  lead: string,
  after: string,
): Candidates | null {
  const found = speech.nameAtEnd(lead);
  if (!found) return leaning(speech, figure, lead);
  const earlier = lead.slice(0, found.from);
  const own = yearOf(found.before + found.tail, speech.form.year);
  const year = own ?? yearOf(earlier, speech.form.year);
  if (year) speech.context.year = year;
  const [main] = speech.context.head ?? [];
  const listOfPlan = main !== undefined && isPlan(main) && opensList(earlier);
  if (listOfPlan || isAboutPlan(earlier)) speech.context.plan = true;
  else if (/决算|执行|实际|支出情况/.test(lead)) speech.context.plan = false;
  const inYear =
    year ?? (speech.context.year === "prior" || speech.context.year === "other" ? "other" : "current");
  if (inYear === "other" || speech.context.blocked) return null;
  const [first] = found.named;
  if (first === undefined) return source(speech, found.name, found.from);
  if (typeof first !== "string") {
    if (inYear !== "current") return null;
    speech.context.indicator = first.indicator;
    const column = /指标值|目标值/.test(found.tail) ? "target" : "actual";
    const candidates: Meaning[] = [{ role: "indicator", index: first.indicator, column }];
    return { candidates, from: found.from };
  }
  const subjects = found.named.filter((each): each is Subject => typeof each === "string");
  return value(speech, subjects, { ...found, lead, inYear, after, figure });
}

/** A value whose words name no subject of their own: 实际采购80.36万元, 2023年2万元, a person of 现有人数. */
function leaning(speech: Speech, figure: PrintedFigure, lead: string) {
  const { context } = speech;
  const clause = beforeName(lead, lead.length);
  const words = clause.replace(/[≥≧⩾>≤≦⩽<=]+$/, "");
  if (context.indicator !== null) {
    const column = /^(?:全年|年度)?(?:实际|实际完成值?|完成值?|实际为|实际达到?)(?:为|是)?$/.test(words)
      ? "actual"
      : /^(?:达到|未达到|低于|高于)?(?:年度)?(?:指标值|目标值)(?:为|是)?$/.test(words)
        ? "target"
        : null;
    if (column === null) return null;
    const candidates: Meaning[] = [{ role: "indicator", index: context.indicator, column }];
    return { candidates };
  }
  if (figure.unit === "人") return member(speech, lead, clause);
  const subjects = speech.spokenOfNow();
  if (!subjects || figure.unit !== "万元" || context.blocked || context.plan) return null;
  const year = yearOf(words, speech.form.year);
  if (
    /^(?:(?:19|20)\d\d年度?|上年度?|去年)(?:同期)?(?:决算)?(?:支出|数|为|是)*$/.test(words) &&
    year === "prior"
  ) {
    const candidates = subjects.flatMap((each) => speech.valuesOf(each, "priorFinal"));
    return { candidates };
  }
  if (year !== null && year !== "current") return null;
  const bare = withoutOpening(words, speech.department);
  if (/^(?:本年|年度|当年)?预算(?:数|安排|金额|总额|支出)*(?:为|是)?$/.test(words)) {
    return { candidates: subjects.flatMap((each) => speech.valuesOf(each.filter(isRowOrItem), "budget")) };
  }
  if (/^(?:支出|采购|执行数?|使用|决算数?|列支)(?:数|金额|额)?(?:为|是)?$/.test(bare)) {
    const spent = (each: Subject): Subject => (isWhole(each) || each.startsWith("income.") ? "whole" : each);
    return { candidates: subjects.flatMap((each) => speech.valuesOf(each.map(spent), "final")) };
  }
  return null;
}

function value(
  speech: Speech,
  subjects: readonly Subject[],
  at: {
    readonly name: string;
    readonly before: string;
    readonly tail: string;
    readonly from: number;
    readonly lead: string;
    readonly inYear: "current" | "prior";
    readonly after: string;
    readonly figure: PrintedFigure;
  },
): Candidates | null {
  const { head } = speech.context;
  const [subject] = subjects;
  if (subject === undefined || !fits(at.figure, subject)) return null;
  if (subject.startsWith("income.") && head && !head.some((each) => each.startsWith("income."))) {
    return isWhole(head[0] ?? subject) && isWhole(subject)
      ? speech.state(subjects, "final", at.from)
      : source(speech, at.name, at.from);
  }
  if (subject === "income.carriedIn" && !head?.includes("income.grandTotal")) return null;
  if (needsHead(subject) && !underHead(speech, subject)) return null;
  // Only 现有人数 says how many 退休 there must be.
  if (/^staff\..*(?:etired|veterans)/.test(subject) && head?.[0] !== "staff.present") return null;
  if (subject === "staff.present" && !/\d+人|\d+名/.test(at.after)) return null;
  if (isWhole(subject) && !/整体|部门/.test(at.name)) {
    const leans = wholeInContext(speech, subject, at.name, at);
    if (leans !== "whole") return leans;
  }
  const column = columnOf(at.before + at.tail, at.inYear, isPlan(subject));
  if (column === "final" && isPlanned(speech, subject)) {
    return isRowOrItem(subject) ? speech.state(subjects, "budget", at.from) : null;
  }
  return column ? speech.state(subjects, column, at.from) : null;
}

/** Whether a value is that of a plan: after 年初预算…，其中, or under a heading about the budget. */
function isPlanned(speech: Speech, subject: Subject): boolean {
  if (isPlan(subject) || subject.startsWith("staff.") || subject.startsWith("buildings.")) return false;
  return speech.context.plan || (speech.context.head === null && isAboutPlan(speech.topic));
}

/** 年初预算, 全年支出 and the like mean the department only where nothing else is spoken of. */
function wholeInContext(
  speech: Speech,
  subject: Subject,
  name: string,
  { from, lead }: { readonly from: number; readonly lead: string },
) {
  const { head } = speech.context;
  const [main] = head ?? [];
  if (main !== undefined && !isWhole(main)) {
    if (subject === "funds.initialBudget") return speech.state(head ?? [], "budget", from, true);
    if (subject !== "whole") return null;
    const own = speech.valuesOf(head ?? [], "final");
    const whole: Meaning = { role: "value", of: "funds.executed" };
    return { candidates: /合计|总/.test(name) ? [whole, ...own] : [...own, whole], from };
  }
  if (main !== undefined) return "whole" as const;
  const earlier = speech.said.slice(0, speech.said.length - lead.length + from);
  return speech.isAboutWhole(earlier) ? ("whole" as const) : null;
}

function underHead(speech: Speech, subject: Subject): boolean {
  const { head } = speech.context;
  if (head) return head.some((each) => isPartOf(subject, each));
  return speech.topic.includes("基本支出") && !/项目|专项/.test(speech.topic);
}

/** 其中财政拨款 under an expenditure: a portion of it. */
function source(speech: Speech, name: string, from: number) {
  const [main] = speech.context.head ?? [];
  const isSource = /财政拨款$|公共预算|政府性基金|^预算项目支出$|其他资金|专户/.test(name);
  if (main === undefined || !isSource || isWhole(main) || main.startsWith("staff.")) return null;
  if (name === "预算项目支出" && main !== "projects") return null;
  const of = refOf(main, "final");
  const candidates: Meaning[] = of ? [{ role: "portion", of }] : [];
  return { candidates, from };
}

/** A person of a list under 现有人数. */
function member(speech: Speech, lead: string, clause: string) {
  if (!speech.context.head?.includes("staff.present")) return null;
  const kind =
    /(?:在职|离休|退休|聘用?|借调|编外|劳务派遣|遗属|合同制|中心|站|所|队|局|办|科|室|院|馆|处|校|会|厂)(?:人员|人数|职工)?(?:为|有)?$/;
  if (!kind.test(clause) && !kind.test(lead)) return null;
  const candidates: Meaning[] = [{ role: "member" }];
  return { candidates };
}
