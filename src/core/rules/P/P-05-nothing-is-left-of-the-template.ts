import { keyOf } from "../../address";
import type { Cell, Form } from "../../form/form";
import { formTitles, sourceTitles } from "../../form/layout";
import { groupedBy } from "../../grouped";
import { plain } from "../../number/decimal";
import { everyFigure, everyText, hasForm } from "../every-figure";
import { leftoverIn } from "../leftovers";
import { excerpt } from "../excerpts";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { allInQuotes, inQuotes } from "../../quotes";

interface Left {
  readonly cell: Cell;
  /** How messages call the cell. */
  readonly name: string;
  /** The words that should not be there. */
  readonly found: string;
  /** The number that is read all the same: "6". */
  readonly number?: string;
}

/** Up to so many on one sheet each has its finding; more are told in one. */
const mostSingle = 3;

export default defineRule(
  {
    id: "P-05",
    title: "模板残留或占位符",
    severity: "warning",
    basis: "公开的自评表和报告中的实例：留着“XX”、“（100字以内）”、“20XX年”等模板文字",
    why: "占位符、填写说明和从 Word 带来的标记没有删掉，看起来是没有填完，也会影响导入系统。",
    fix: "请删除占位符、填写说明和从 Word 带来的标记，填上实际内容。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      one: ({ name, found }: Left) => `${name}中还留着${inQuotes(found)}。`,
      number: ({ cell, name, found, number = "" }: Left) =>
        `${name}填写的${inQuotes(cell.text.trim())}中还留着从 Word 带来的${inQuotes(found)}，已按 ${number} 读取。`,
      many: ({ sheet, left }: { readonly sheet: string; readonly left: readonly Left[] }) => {
        const words = [...new Set(left.map(({ found }) => found))];
        const more = words.length > mostSingle ? "等" : "";
        return `工作表${inQuotes(sheet)}中有 ${String(left.length)} 处还留着${allInQuotes(words.slice(0, mostSingle))}${more}。`;
      },
    },
    check({ form }, { fail, inapplicable }) {
      if (!hasForm(form) && !form.narrative) inapplicable("没有识别到两张表，也没有自评报告。");
      const all = [...leftInForms(form), ...leftInNarrative(form)];
      for (const [sheet, left] of groupedBy(all, ({ cell }) => cell.place.sheet)) {
        if (left.length <= mostSingle) {
          for (const each of left) {
            const { cell, found, number } = each;
            const cells = [cell];
            if (number === undefined) fail("one", each, { cells, actual: found });
            else fail("number", each, { cells, actual: cell.text.trim(), expected: number });
          }
        } else fail("many", { sheet, left }, { cells: left.map(({ cell }) => cell) });
      }
    },
  },
);

/** What is left in the values of the two forms and in their titles. */
function leftInForms(form: Form): readonly Left[] {
  const readings = [...everyFigure(form).map(({ figure }) => figure), ...everyText(form)];
  const values = readings.flatMap((reading) => {
    if (!("cell" in reading)) return [];
    const { cell } = reading;
    const isNumber = reading.state === "read" && typeof reading.value !== "string";
    return [{ cell, name: quoted(cell.label), ...(isNumber && { number: plain(reading.value) }) }];
  });
  const titles = form.years.flatMap(({ form: source, cell }) =>
    source === "narrative" ? [] : [{ cell, name: `${formTitles[source]}${cell.label}` }],
  );
  // A merged 一级指标 is read for each of its rows.
  const once = new Map([...titles, ...values].map((each) => [keyOf(each.cell.place), each]));
  return [...once.values()].flatMap((each) => {
    const found = leftoverIn(each.cell.text);
    return found === null ? [] : [{ ...each, found }];
  });
}

/** What is left in the paragraphs of the report; a long one is named by its beginning. */
function leftInNarrative({ narrative }: Form): readonly Left[] {
  return (narrative?.paragraphs ?? []).flatMap(({ text, cell }) => {
    const found = leftoverIn(text);
    if (found === null) return [];
    return [{ cell, name: `${sourceTitles.narrative}${excerpt(text, 16)}一段`, found }];
  });
}
