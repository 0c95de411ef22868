import { fixedRates, staffControl } from "./fixed-rates";
import type { Meaning, Ref, Subject } from "./meaning";
import { beforeName, withoutOpening } from "./phrases";
import type { Candidates, Draft, Speech } from "./speech";
import { isPartOf, isRow, isWhole, needsHead, refOf } from "./subjects";

/** What a share is a share of: 占总支出的93%. */
export function statedShare(speech: Speech, lead: string, before: Draft | null): Candidates | null {
  const found =
    /^(.*?)占(?:比重|比例|比)?([^，,；;：:。()]*?)的?(?:比重|比例|比|份额)?(?:为|达到?|约)?$/.exec(
      beforeName(lead, lead.length),
    );
  if (!found) return null;
  const [, own = "", whole = ""] = found;
  const named = withoutOpening(own, speech.department) !== "";
  const part = named ? partNamed(speech, own) : partBefore(speech, before);
  if (!part || !speech.isThisYear(own)) return null;
  if (/^(?:年度|年初|全年|本年|当年)?预算(?:数|安排)?$/.test(whole)) return ofBudget(part, whole);
  const total = wholeOfShare(speech, whole, part);
  const printed = named ? null : (speech.context.last?.printed ?? null);
  // Both forms print 项目支出; where they differ the share may be of either.
  const parts = [refOf(part, "final"), ...(part === "projects" ? ["expenditure.project" as const] : [])];
  const candidates = parts.flatMap((of): Meaning[] =>
    of && total ? [{ role: "share", part: of, whole: total, printed }] : [],
  );
  return { candidates };
}

/** What a rate is the rate of: 控制率, 执行率, 完成率, 为年度预算的. */
export function statedRate(speech: Speech, lead: string): Candidates | null {
  const clause = beforeName(lead, lead.length);
  if (!speech.isThisYear(clause)) return null;
  const words = withoutOpening(clause, speech.department).replace(/(?:为|是|达到?|:|仅)+$/, "");
  const fixed = fixedRates.find(([pattern]) => pattern.test(words));
  if (fixed) {
    const [, name, of, base] = fixed;
    return { candidates: [{ role: "rate", name, of, base }] };
  }
  if (/^预算调整率$/.test(words)) {
    const change = { role: "change", measure: "percent", word: "", sign: 1 } as const;
    return { candidates: [{ ...change, of: "funds.annualBudget", base: "funds.initialBudget" }] };
  }
  const budget = /^(?:了|占)?((?:年度|年初|全年|本年|当年|调整)?预算)(?:数|安排)?的$/.exec(
    words.replace(/^(?:为|是|完成)+/, ""),
  );
  const bare = /^(?:预算)?(控制率|执行率|完成率)$/.exec(words);
  if (budget || bare) {
    const leansOn = speech.spokenOfNow();
    const [main] = leansOn?.[0] ?? [];
    if (bare?.[1] === "控制率" && main?.startsWith("staff.") === true) return { candidates: [staffControl] };
    const which = budget?.[1] ?? "";
    if (main === undefined || isWhole(main)) return wholeRate(speech, words, clause, main, which);
    const candidates = (leansOn ?? []).flat().flatMap((each) => ofBudget(each, which).candidates);
    return {
      candidates: candidates.map((each) => (each.role === "rate" && bare ? { ...each, name: words } : each)),
    };
  }
  return namedRate(speech, lead);
}

function partNamed(speech: Speech, own: string): Subject | null {
  const [named] = speech.nameAtEnd(own)?.named ?? [];
  return typeof named === "string" && !needsHead(named) ? named : null;
}

/** What a share without a name is of: the value right before it. */
function partBefore(speech: Speech, before: Draft | null): Subject | null {
  const { last, head } = speech.context;
  const role = before?.candidates[0]?.role;
  if (!isAfter(speech, before) || (role !== "value" && role !== "portion")) return null;
  if (last && last.column !== "final") return null;
  return (role === "portion" ? head?.[0] : last?.subjects[0]) ?? null;
}

/** Whether a draft's figure is the last one before the figure that is being tied. */
function isAfter(speech: Speech, before: Draft | null): boolean {
  return before !== null && before.figure === speech.figureBefore;
}

function wholeOfShare(speech: Speech, written: string, part: Subject): Ref | null {
  const name = withoutOpening(written, speech.department).replace(/的$/, "");
  if (name !== "") {
    const [named] = speech.names.get(name) ?? speech.names.get(written) ?? [];
    return typeof named === "string" ? refOf(named, "final") : null;
  }
  const { head, outer } = speech.context;
  const parent = head?.find((each) => isPartOf(part, each));
  if (parent) return refOf(parent, "final");
  const ofWhole = part === "expenditure.basic" || part === "projects";
  return ofWhole && outer === "whole" ? "funds.executed" : null;
}

function ofBudget(subject: Subject, which: string): Candidates {
  const of = refOf(subject, "final");
  const bases: Ref[] =
    subject === "whole"
      ? which.startsWith("年初")
        ? ["funds.initialBudget"]
        : which.startsWith("全年")
          ? ["funds.annualBudget"]
          : ["funds.annualBudget", "funds.initialBudget"]
      : [refOf(subject, "budget")].flatMap((base) => base ?? []);
  const name = `占${which.replace(/[数的]$/, "")}的比例`;
  return {
    candidates: of ? bases.map((base): Meaning => ({ role: "rate", name, of, base })) : [],
  };
}

function wholeRate(speech: Speech, words: string, clause: string, main: Subject | undefined, which: string) {
  const earlier = speech.said.slice(0, speech.said.length - clause.length);
  if (main === undefined && !speech.isAboutWhole(earlier)) return null;
  if (which !== "") return main === undefined ? null : ofBudget("whole", which);
  // 预算完成率 counts what was carried over, which the forms do not hold.
  if (!words.includes("执行率")) return null;
  const candidates: Meaning[] = [
    { role: "rate", name: words, of: "funds.executed", base: "funds.annualBudget" },
  ];
  return { candidates };
}

/** 公用经费控制率97.66%. */
function namedRate(speech: Speech, lead: string) {
  const found = speech.nameAtEnd(lead, /^(?:预算)?(?:控制率|执行率|完成率)(?:为|是|达到?|:|仅)*$/);
  const [named] = found?.named ?? [];
  if (!found || typeof named !== "string" || !isRow(named)) return null;
  const name = found.name + found.tail.replace(/(?:为|是|达到?|:|仅)+$/, "");
  const { candidates } = ofBudget(named, "预算");
  return {
    candidates: candidates.map((each) => (each.role === "rate" ? { ...each, name } : each)),
    from: found.from,
  };
}
