import type { Form, Paragraph } from "../../../src/core/form/form";
import { unchanged } from "../../../src/core/narrative/figures";
import { type TiedFigure, narrativeFigures } from "../../../src/core/narrative/ties";
import { decimal, decimalsOf } from "../../../src/core/number/decimal";
import { profiles } from "../../../src/core/profile/profiles";
import { catalogue } from "../../../src/core/rules/catalogue";
import type { Finding } from "../../../src/core/rules/rule";

/** The rules that read the figures of the narrative. */
const figureRules = new Set(
  "02 03 04 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20 21 22 35 44 45 47".split(" ").map((id) => `R-${id}`),
);

/** One figure of a narrative changed. */
export interface Mutation {
  readonly figure: TiedFigure;
  /** "比2023年决算数减少0.8万元 ×10". */
  readonly name: string;
  readonly form: Form;
}

const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  增长: "下降",
  上升: "下降",
  减少: "增加",
  下降: "增长",
  追加: "调减",
  调减: "追加",
};

/** A form whose narrative reads otherwise. */
export function withNarrative(form: Form, paragraphs: readonly Paragraph[]): Form {
  return { ...form, narrative: { sheet: form.narrative?.sheet ?? "自评报告", paragraphs } };
}

/** Every tied figure of a form's narrative, ×10, +1 and with its direction word swapped, one at a time. */
export function mutationsOf(form: Form): Mutation[] {
  return narrativeFigures(form).tied.flatMap((figure) => {
    if (figure.unit === unchanged) return [];
    const [digits = ""] = /[\d,.]+/.exec(figure.quote) ?? [];
    const value = decimal(digits.replaceAll(",", ""));
    const places = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
    const ten = value.times(10);
    const numbers: readonly (readonly [string, string])[] = [
      ...(value.eq(0) ? [] : [["×10", ten.toFixed(Math.max(places, decimalsOf(ten)))] as const]),
      ["+1", value.plus(1).toFixed(places)],
    ];
    const changes = numbers.map(([name, written]) => ({
      name,
      text: replaced(figure, figure.start, figure.end, figure.quote.replace(digits, written)),
    }));
    const word = figure.meaning.role === "change" ? figure.meaning.word : "";
    const opposite = opposites[word];
    const at = figure.sentence.paragraph.text.lastIndexOf(word, figure.start);
    const swapped =
      opposite === undefined || at < 0 || value.eq(0)
        ? []
        : [{ name: `写成“${opposite}”`, text: replaced(figure, at, at + word.length, opposite) }];
    return [...changes, ...swapped].map(({ name, text }) => ({
      figure,
      name: `${figure.phrase} ${name}`,
      form: withParagraph(form, figure.sentence.paragraph, text),
    }));
  });
}

function replaced(figure: TiedFigure, from: number, to: number, by: string): string {
  const { text } = figure.sentence.paragraph;
  return text.slice(0, from) + by + text.slice(to);
}

function withParagraph(form: Form, paragraph: Paragraph, text: string): Form {
  const paragraphs = form.narrative?.paragraphs ?? [];
  return withNarrative(
    form,
    paragraphs.map((each) => (each === paragraph ? { text, cell: { ...each.cell, text } } : each)),
  );
}

/** What the rules on the narrative's figures find; @throws when one of them breaks. */
export function figureFindings(form: Form): Finding[] {
  const profile = profiles["national-2021"];
  const outcomes = catalogue.filter(({ id }) => figureRules.has(id)).map((rule) => rule.check(form, profile));
  const faults = outcomes.flatMap(({ notChecked }) => notChecked).filter(({ kind }) => kind === "fault");
  if (faults.length > 0) throw new Error(faults.map(({ reason }) => reason).join("\n"));
  return outcomes.flatMap(({ findings }) => findings);
}

/** The findings a mutation adds that point to its figure's cell. */
export function caughtBy({ form, figure }: Mutation, before: readonly Finding[]): Finding[] {
  const known = new Set(before.map(({ rule, message }) => rule + message));
  const { place } = figure.sentence.paragraph.cell;
  return figureFindings(form).filter(
    ({ rule, message, cells }) =>
      !known.has(rule + message) &&
      cells.some(
        (cell) =>
          cell.place.sheet === place.sheet &&
          cell.place.row === place.row &&
          cell.place.column === place.column,
      ),
  );
}
