import { baseRef, columnOf } from "./columns";
import type { PrintedFigure } from "./figures";
import type { Meaning, Subject } from "./meaning";
import { type ChangeWords, beforeName, comparedIn, withoutOpening } from "./phrases";
import type { Candidates, Draft, Speech } from "./speech";
import { isWhole, needsHead, refOf } from "./subjects";

/** What an increase or decrease, in 万元 or %, is a change of: 比上年减少1.05万元，下降11.67%; 年中追加29.20万元. */
export function statedChange(
  speech: Speech,
  figure: PrintedFigure,
  { word, sign, comparedWith, before }: ChangeWords,
  lead: string,
  draft: Draft | null,
): Candidates | null {
  const measure = figure.unit === "万元" ? "amount" : figure.unit === "%" ? "percent" : null;
  if (measure === null || comparedWith === "unknown") return null;
  if (comparedWith === "none") {
    const linked = speech.context.change;
    const bare = /^[，,、(（]?(?:同比|和|及|并|且)?$/.test(before);
    if (linked && draft && bare) {
      return {
        linked: true,
        candidates: linked.candidates.flatMap((meaning) =>
          meaning.role === "change" ? [{ ...meaning, measure, word, sign }] : [],
        ),
      };
    }
    return adjustment(speech, measure, word, sign, before);
  }
  const subjects = changed(speech, before, lead);
  if (!subjects) return null;
  const candidates = subjects.flat().flatMap((subject): Meaning[] => {
    const of = refOf(subject, "final");
    const base = baseRef(subject, comparedWith);
    if (!of || base === undefined) return [];
    return [{ role: "change", of, base, measure, word, sign }];
  });
  return { candidates };
}

/** What 与上年持平 states. */
export function statedUnchanged(speech: Speech, lead: string): Candidates | null {
  const compared = comparedIn(lead.replace(/(?:基本|大体|总体)?$/, ""), speech.form.year);
  if (compared?.comparedWith !== "prior") return null;
  const subjects = changed(speech, compared.before, lead);
  const candidates = (subjects ?? []).flat().flatMap((subject): Meaning[] => {
    const of = refOf(subject, "final");
    const base = baseRef(subject, "prior");
    return of && base ? [{ role: "unchanged", of, base }] : [];
  });
  return { candidates };
}

/** 年中追加29.20万元: the change of the whole budget. */
function adjustment(
  speech: Speech,
  measure: "amount" | "percent",
  word: string,
  sign: 1 | -1,
  before: string,
) {
  const [main] = speech.context.head ?? [];
  const own = withoutOpening(beforeName(before, before.length), speech.department);
  const whole =
    main === undefined
      ? speech.isAboutWhole(speech.said.slice(0, speech.said.lastIndexOf(word)))
      : isWhole(main) && main !== "income.total";
  if (!/^(?:追加|调增|调减|核减)/.test(word) || !whole || own !== "") return null;
  const candidates: Meaning[] = [
    { role: "change", of: "funds.annualBudget", base: "funds.initialBudget", measure, word, sign },
  ];
  return { candidates };
}

/** What changed: named before the comparison, or what the sentence speaks of. */
function changed(speech: Speech, before: string, lead: string): readonly (readonly Subject[])[] | null {
  const clause = beforeName(before, before.length);
  if (!speech.isThisYear(clause)) return null;
  if (withoutOpening(clause, speech.department) !== "") {
    const found = speech.nameAtEnd(before);
    if (!found || columnOf(found.before + found.tail, "current", false) !== "final") return null;
    const subjects = found.named.filter((each): each is Subject => typeof each === "string");
    const [subject] = subjects;
    if (subject === undefined || needsHead(subject)) return null;
    speech.state(subjects, "final", 0);
    return [subjects];
  }
  if (speech.context.last?.column === "budget" && !/[；;]/.test(lead)) return null;
  if (speech.context.last?.column === "priorFinal") return null;
  return speech.spokenOfNow();
}
