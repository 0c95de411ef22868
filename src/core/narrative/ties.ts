import type { Form } from "../form/form";
import { groupedBy } from "../grouped";
import { onceFor } from "../once-for";
import { innerQuotes } from "../quotes";
import { fits } from "./columns";
import { agreementOf, copyTolerance, expectedOf, indicatorFigure } from "./expected";
import { type PrintedFigure, type ReadSentence, figuresIn, unchanged } from "./figures";
import type { Meaning } from "./meaning";
import { namedValue } from "./named-values";
import { beforeName, changeWords, opensList } from "./phrases";
import { sentencesOf } from "./sentences";
import { type Candidates, type Draft, Speech, freshContext } from "./speech";
import { statedChange, statedUnchanged } from "./stated-changes";
import { statedRate, statedShare } from "./stated-rates";
import { isHeading } from "./topics";

/** A figure and what is quoted of it: the words that name it, up to and with the figure, their own quotes single. */
export interface QuotedFigure extends PrintedFigure {
  readonly phrase: string;
}

/** A figure of the narrative and what it states. */
export interface TiedFigure extends QuotedFigure {
  readonly meaning: Meaning;
  /** Figures of one phrase share a number: 增加5万元，增长10%. */
  readonly group: number;
  /** Figures between two full stops of a paragraph share a number. */
  readonly period: number;
}

/** The narrative of a form as its figures state it. */
export interface NarrativeFigures {
  readonly sentences: readonly ReadSentence[];
  readonly tied: readonly TiedFigure[];
  /** Figures whose words name nothing certain: a list to look at, never a finding. */
  readonly untied: readonly QuotedFigure[];
}

/** Longest stretch of text before a figure that is looked at. */
const longestLead = 80;

/**
 * Ties every figure of a form's narrative to what its words name. A figure whose words could mean several things is tied
 * to the one it agrees with; where no words are certain it stays untied. Read once for each form.
 */
export const narrativeFigures = onceFor((form: Form): NarrativeFigures => {
  const reader = new Reader(form);
  for (const sentence of sentencesOf(form)) reader.read(figuresIn(sentence));
  return reader;
});

class Reader implements NarrativeFigures {
  readonly sentences: ReadSentence[] = [];
  readonly tied: TiedFigure[] = [];
  readonly untied: QuotedFigure[] = [];
  private readonly speech: Speech;
  private groups = 0;
  private period = 0;
  private previous: ReadSentence | null = null;

  constructor(private readonly form: Form) {
    this.speech = new Speech(form);
  }

  read(sentence: ReadSentence): void {
    const { speech } = this;
    const { paragraph, text } = sentence.sentence;
    const sameParagraph = this.previous?.sentence.paragraph === paragraph;
    if (!sameParagraph) speech.spokenOf = [];
    const goesOn = sameParagraph && /[；;]$/.test(this.previous?.sentence.text ?? "");
    if (!goesOn) {
      speech.context = freshContext();
      this.period += 1;
    }
    this.previous = sentence;
    this.sentences.push(sentence);
    if (isHeading(text) && text === paragraph.text) speech.topic = text;
    const drafts: Draft[] = [];
    if (goesOn) speech.context = { ...speech.context, plan: false, blocked: false };
    let end = 0;
    speech.doubtful = false;
    speech.figureBefore = null;
    for (const figure of sentence.figures) {
      const start = Math.max(end, figure.from - longestLead);
      const lead = sentence.condensed.text.slice(start, figure.from);
      const group = (this.groups += 1);
      speech.said = sentence.condensed.text.slice(0, figure.from);
      speech.printed = figure.value;
      if (speech.doubtful && opensList(lead)) speech.context.blocked = true;
      const found = this.meaningsOf(
        figure,
        lead,
        drafts.at(-1) ?? null,
        sentence.condensed.text.slice(figure.to),
      );
      const certain = found?.candidates.filter((meaning) => this.isKnown(figure, meaning)) ?? [];
      const clause = lead.length - beforeName(lead, lead.length).length;
      if (found && certain.length > 0) {
        const linked = found.linked ? (speech.context.change?.group ?? group) : group;
        drafts.push({ figure, candidates: certain, group: linked, from: start + (found.from ?? clause) });
        speech.context.change = isChange(certain) ? { candidates: certain, group: linked } : null;
      } else {
        speech.context.change = null;
        this.untied.push({ ...figure, phrase: phraseOf(sentence, start + clause, figure.to) });
      }
      speech.doubtful = certain.length === 0 && figure.unit === "万元";
      speech.figureBefore = figure;
      end = figure.to;
    }
    this.settle(sentence, drafts);
    if (speech.context.head) speech.spokenOf = speech.context.head;
  }

  /** Chooses for each phrase the reading that agrees with most of its figures, the likeliest where none does. */
  private settle(sentence: ReadSentence, drafts: readonly Draft[]): void {
    for (const members of groupedBy(drafts, ({ group }) => group).values()) {
      const readings = Math.max(...members.map(({ candidates }) => candidates.length));
      const score = (reading: number) =>
        members.filter(({ figure, candidates }) => {
          const meaning = candidates[Math.min(reading, candidates.length - 1)];
          return meaning && this.agrees(figure, meaning);
        }).length;
      let best = 0;
      for (let reading = 1; reading < readings; reading += 1)
        if (score(reading) > score(best)) best = reading;
      for (const { figure, candidates, group, from } of members) {
        const meaning = candidates[Math.min(best, candidates.length - 1)];
        if (!meaning) continue;
        const phrase = phraseOf(sentence, from, figure.to);
        this.tied.push({ ...figure, meaning, phrase, group, period: this.period });
      }
    }
  }

  private agrees(figure: PrintedFigure, meaning: Meaning): boolean {
    const expected = expectedOf(this.form, meaning);
    if (!expected) return false;
    if (meaning.role === "portion") return figure.value.lte(expected.value.plus(copyTolerance));
    const value = meaning.role === "change" && meaning.sign < 0 ? figure.value.neg() : figure.value;
    return agreementOf({ value, decimals: figure.decimals }, expected.value, copyTolerance) !== "different";
  }

  /** Whether a meaning fits the figure's unit and can be compared with anything. */
  private isKnown(figure: PrintedFigure, meaning: Meaning): boolean {
    switch (meaning.role) {
      case "value":
        return figure.exact && fits(figure, meaning.of);
      case "portion":
        return figure.exact && figure.unit === "万元";
      case "member":
        return figure.exact;
      case "share":
      case "rate":
        return figure.exact && expectedOf(this.form, meaning) !== null;
      case "change":
        // From a zero base there is no percentage, and that is a finding.
        return figure.exact;
      case "unchanged":
        return expectedOf(this.form, meaning) !== null;
      case "indicator": {
        const known = indicatorFigure(this.form, meaning.index, meaning.column)?.quantity;
        if (known?.unit !== figure.unit || known.approximate) return false;
        return meaning.column === "target" || figure.exact;
      }
    }
  }

  private meaningsOf(
    figure: PrintedFigure,
    lead: string,
    before: Draft | null,
    after: string,
  ): Candidates | null {
    const { speech } = this;
    if (figure.unit === unchanged) return statedUnchanged(speech, lead);
    const change = changeWords(lead, this.form.year);
    if (change) return statedChange(speech, figure, change, lead, before);
    if (figure.unit === "%")
      return (
        statedShare(speech, lead, before) ??
        statedRate(speech, lead) ??
        namedValue(speech, figure, lead, after)
      );
    return namedValue(speech, figure, lead, after);
  }
}

/** The words from the beginning of a phrase to the end of its figure, as they are quoted. */
function phraseOf({ sentence, condensed: { at } }: ReadSentence, from: number, to: number): string {
  const begin = at[from] ?? 0;
  const end = (at[to - 1] ?? sentence.text.length - 1) + 1;
  const longest = 40;
  const text = sentence.text.slice(begin, end);
  const opened =
    begin > 0 && /[“‘《]/.test(sentence.text.charAt(begin - 1))
      ? sentence.text.charAt(begin - 1) + text
      : text;
  const cut = opened.length > longest ? `…${opened.slice(-longest)}` : opened;
  return innerQuotes(cut);
}

function isChange(candidates: readonly Meaning[]): boolean {
  return candidates.every(({ role }) => role === "change");
}
