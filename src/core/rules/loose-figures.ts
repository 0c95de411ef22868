import type { Form } from "../form/form";
import { statedScores } from "../narrative/stated-result";
import { type QuotedFigure, narrativeFigures } from "../narrative/ties";
import type { ChecklistEntry } from "./rule";
import { inQuotes } from "../quotes";

/** The figures of the report that were compared with neither form, as an item of the checklist. */
export interface LooseFigures {
  readonly item: string;
  readonly entries: readonly ChecklistEntry[];
}

/** The figures of the report that were compared with neither form, in reading order; null when there are none. */
export function looseFigures(form: Form): LooseFigures | null {
  const scores = statedScores(form);
  // The stated total is tied by R-24, which reads results and not figures.
  const isScore = ({ sentence, value, unit }: QuotedFigure) =>
    unit === "分" && scores.some((score) => score.sentence === sentence && score.value.eq(value));
  const entries = narrativeFigures(form)
    .untied.filter((figure) => !isScore(figure))
    .map(({ phrase, sentence }) => ({ words: phrase, cell: sentence.paragraph.cell }));
  if (entries.length === 0) return null;
  const sheet = form.narrative?.sheet ?? "";
  return {
    item: `${inQuotes(sheet)}中有 ${entries.length} 个数没有与两张表核对（表中没有，或者看不出是表中哪一格），请对照原始资料自行核对：`,
    entries,
  };
}
