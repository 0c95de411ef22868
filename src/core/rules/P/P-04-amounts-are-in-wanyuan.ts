import { formTitles } from "../../form/layout";
import type { Form } from "../../form/form";
import { groupedBy } from "../../grouped";
import { decimal } from "../../number/decimal";
import { hasForm } from "../every-figure";
import { columnName } from "../items";
import { type Known, once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { money, quoted, typed } from "../wording";
import { type Suspect, yuanAmounts } from "../yuan-amounts";

interface Told extends Suspect {
  /** 基础数据表“三公经费·2024年决算数” */
  readonly name: string;
  /** Named the same way, with their figures. */
  readonly compared: string;
  readonly wholeName: string | null;
  /** The figure in 万元 if it was typed in 元. */
  readonly converted: string;
}

/** More suspects in one column are told in one finding. */
const mostSingle = 3;

const yuan = ({ name, figure }: Told) => `${name}填写 ${typed(figure)}`;
const asYuan = ({ converted }: Told) => `，疑似以元为单位；如果是元，应为 ${converted} 万元。`;

export default defineRule(
  {
    id: "P-04",
    title: "金额单位疑似为元",
    severity: "warning",
    basis: "表样约定：金额以万元为单位，保留两位小数；比同一数字或上下年大约 1 万倍的，多是按元填写",
    why: "从会计系统抄数时常忘了把元换成万元，合计和两表关系会随之全部对不上。",
    fix: "请核对单位，改为万元，保留两位小数；确实是这个金额的不用改。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      counterpart: (told: Told) => `${yuan(told)}，约为${told.compared}的 1 万倍${asYuan(told)}`,
      row: (told: Told) => {
        const above = told.wholeName === null ? "" : `，也大于${told.wholeName}`;
        return `${yuan(told)}，远大于同一行${told.compared}${above}${asYuan(told)}`;
      },
      whole: (told: Told) => `${yuan(told)}，远大于${told.wholeName ?? ""}${asYuan(told)}`,
      column: ({ name, column, suspects }: ColumnTold) => {
        const shown = suspects
          .slice(0, mostSingle)
          .map(({ figure }) => `${quoted(figure.cell.label)}${typed(figure)}`);
        return `${name}“${column}”一列有 ${String(suspects.length)} 个金额疑似以元为单位：${shown.join("、")} 等，都远大于同一行的其他列。`;
      },
    },
    check({ form }, { fail, inapplicable }) {
      if (!hasForm(form)) inapplicable("没有识别到两张表。");
      for (const suspects of byColumn(yuanAmounts(form))) {
        const [first] = suspects;
        if (first && suspects.length > mostSingle) {
          const column = columnName(first.figure.cell.label);
          const cells = suspects.map(({ figure }) => figure.cell);
          fail("column", { name: titleOf(first.figure, form), column, suspects }, { cells });
          continue;
        }
        for (const suspect of suspects) {
          const { figure, peers, whole, why } = suspect;
          const cells = [figure, ...peers, ...(whole ? [whole] : [])].map(({ cell }) => cell);
          const converted = money(figure.value.div(decimal(10_000)));
          const told: Told = {
            ...suspect,
            name: nameOf(figure, form),
            compared: comparedIn(suspect, form),
            wholeName: whole && withFigure(whole, form),
            converted,
          };
          fail(why, told, { cells, expected: converted, actual: typed(figure) });
        }
      }
    },
  },
);

interface ColumnTold {
  readonly name: string;
  readonly column: string;
  readonly suspects: readonly Suspect[];
}

/** The suspects, those of one printed column together. */
function byColumn(suspects: readonly Suspect[]): readonly (readonly Suspect[])[] {
  const columns = groupedBy(
    suspects,
    ({ figure: { cell } }) => `${cell.place.sheet}·${columnName(cell.label)}`,
  );
  return [...columns.values()];
}

function titleOf({ cell }: Known, form: Form): string {
  return formTitles[cell.place.sheet === form.sheets.self ? "self" : "base"];
}

/** Labels repeat between the forms (项目支出). */
function nameOf(figure: Known, form: Form): string {
  return `${titleOf(figure, form)}${quoted(figure.cell.label)}`;
}

function withFigure(figure: Known, form: Form): string {
  return `${nameOf(figure, form)}的 ${typed(figure)} 万元`;
}

/** In a row only the other columns are named, with their figures. */
function comparedIn({ peers, why }: Suspect, form: Form): string {
  const name = (peer: Known) =>
    why === "row"
      ? `“${columnName(peer.cell.label)}”${typed(peer)} 万元`
      : `${nameOf(peer, form)}${typed(peer)} 万元`;
  return peers.map(name).join("、");
}
