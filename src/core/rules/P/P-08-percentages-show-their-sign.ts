import type { SingleFigureId } from "../../form/fields";
import type { Cell, Indicator } from "../../form/form";
import { figureFields } from "../../form/layout";
import { plain } from "../../number/decimal";
import { largestFraction } from "../../number/typed-number";
import { keysOf } from "../../record";
import { hasForm } from "../every-figure";
import { textOf } from "../../form/text-of";
import { columnName } from "../items";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

/** A number that may be a percentage without its sign. */
interface Unsigned {
  readonly cell: Cell;
  /** As typed. */
  readonly text: string;
  /** "83.33" when it is read as a fraction. */
  readonly percent: string;
}

export default defineRule(
  {
    id: "P-08",
    title: "百分比显示口径不明",
    severity: "warning",
    basis: "填报习惯：百分比要带百分号或设成百分比格式；不大于 1.5 的数可能是 100% 丢了格式的 1",
    why: "粘贴时丢了百分比格式，100% 就变成 1，既像 1% 又像 100%，也不能与带百分号的数比较。",
    fix: "请设置为百分比格式，或写成“100%”这样带百分号的文字。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      rate: ({ cell, text, percent }: Unsigned) =>
        `${quoted(cell.label)}填写 ${text}，没有百分号，分不清是 ${text}% 还是 ${percent}%，检查时按 ${percent}% 计算。`,
      indicator: ({ cell, text, percent, peer }: Unsigned & { readonly peer: Cell | null }) => {
        const beside =
          peer === null ? "" : `，而“${columnName(peer.label)}”填写${inQuotes(peer.text.trim())}`;
        return `${quoted(cell.label)}填写 ${text}，没有百分号${beside}；分不清是 ${text}% 还是 ${percent}%。`;
      },
    },
    check({ form }, { fail, inapplicable }) {
      if (!hasForm(form)) inapplicable("没有识别到两张表。");
      for (const id of rateFields) {
        const figure = form.figures[id];
        if (figure.state !== "read" || !figure.cleaned.includes("fraction")) continue;
        const { cell, value } = figure;
        fail("rate", { cell, text: cell.text.trim(), percent: plain(value) }, evidenceOf(cell));
      }
      for (const indicator of form.indicators) {
        for (const unsigned of unsignedIn(indicator)) {
          fail("indicator", unsigned, evidenceOf(unsigned.cell));
        }
      }
    },
  },
);

const rateFields: readonly SingleFigureId[] = keysOf(figureFields).filter(
  (id) => figureFields[id].kind === "rate",
);

/** Rates that are no percentages. */
const plainRate = /(容积|周转|频|汇|功|倍|心)率$/;

/** The values of a row that look like percentages without their sign: by the row's name or by the other value. */
function unsignedIn({ texts, values }: Indicator): readonly (Unsigned & { readonly peer: Cell | null })[] {
  const name = textOf(texts.level3)?.trim() ?? "";
  const isRate = name.endsWith("率") && !plainRate.test(name);
  const pairs = [
    ["target", "actual"],
    ["actual", "target"],
  ] as const;
  return pairs.flatMap(([column, otherColumn]) => {
    const own = texts[column];
    const other = texts[otherColumn];
    const value = values[column];
    if (own.state !== "read" || value?.kind !== "quantity") return [];
    const { cell } = own;
    const peer = other.state === "read" && /[%％]/.test(other.value) ? other.cell : null;
    if (!isRate && peer === null) return [];
    if (value.unit !== null || value.percent) return [];
    if (value.value.lte(0) || value.value.gt(largestFraction)) return [];
    return [{ cell, text: plain(value.value), percent: plain(value.value.times(100)), peer }];
  });
}

function evidenceOf(cell: Cell) {
  return { cells: [cell], actual: cell.text.trim() };
}
