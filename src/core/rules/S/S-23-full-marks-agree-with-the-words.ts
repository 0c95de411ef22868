import type { Cell, Indicator } from "../../form/form";
import { textOf } from "../../form/text-of";
import { nameOf, perTable } from "../indicators";
import type { Need } from "../needs";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

/** A row at full marks and what its words say. */
interface FullRow {
  readonly name: string;
  readonly scoreCell: Cell;
  /** 实际完成值 and 偏差原因, as far as they are filled. */
  readonly texts: readonly { readonly cell: Cell; readonly text: string; readonly isReason: boolean }[];
}

const undone =
  /未(?:能)?(?:按时|按期|全部|全面|如期)?(?:完成|达到|达标|达成|实现)|没有(?:按时|按期|全部)?(?:完成|达到|达标|实现)|尚未|不达标|滞后|逾期|延期/;
/** Said of something that is not there: 无未完成事项, 不存在滞后. */
const denied = /(?:无|没有|不存在|未出现|未发生|杜绝)[^，。；,;]{0,6}(?:未完成|未达|滞后|逾期|延期)/;
const stray = /^[0０.。]+$/;
const nothing = /^(?:无|没有|暂无|无偏差|[-—―─/\\]+)[。.]?$/;

const mostNames = 5;

export default defineRule(
  {
    id: "S-23",
    title: "满分却写未完成",
    severity: "warning",
    basis: "得分与实际完成值、偏差原因应当一致（审核实务；各地自评抽查通报的常见问题）",
    why: "得满分却写“未完成”，或者在偏差原因里留下 0，说明得分和文字必有一处没有改。",
    fix: "确实没有完成的按标准扣分；已经完成的改正文字，没有偏差的“偏差原因”栏留空。",
    forms: ["self"],
  },
  perTable({ rows: fullRows() }),
  {
    messages: {
      undone: (t: { readonly name: string; readonly label: string; readonly text: string }) =>
        `${t.name}得满分，${t.label}却写${inQuotes(t.text)}，前后矛盾，请核对得分。`,
      stray: (t: { readonly names: string; readonly text: string }) =>
        `${t.names}得满分，偏差原因分析及改进措施填写${inQuotes(t.text)}，没有内容，请核对得分；没有偏差的留空。`,
    },
    check({ rows }, { fail }) {
      for (const { name, scoreCell, texts } of rows) {
        for (const { cell, text, isReason } of texts) {
          const plain = text.normalize("NFKC").replace(/\s/g, "");
          if (!undone.test(plain) || denied.test(plain)) continue;
          const label = isReason ? "偏差原因分析及改进措施" : "实际完成值";
          fail("undone", { name, label, text: text.trim() }, { cells: [scoreCell, cell] });
        }
      }
      for (const [pattern, severity] of [
        [stray, "warning"],
        [nothing, "notice"],
      ] as const) {
        const found = rows.flatMap(({ name, scoreCell, texts }) =>
          texts
            .filter(({ text, isReason }) => isReason && pattern.test(text.trim()))
            .map((text) => ({ ...text, name, scoreCell })),
        );
        const [first] = found;
        if (!first) continue;
        const named = found
          .slice(0, mostNames)
          .map(({ name }) => name)
          .join("、");
        const names = found.length > mostNames ? `${named}等 ${String(found.length)} 项` : named;
        fail(
          "stray",
          { names, text: first.text.trim() },
          { cells: found.flatMap(({ cell, scoreCell }) => [cell, scoreCell]), severity },
        );
      }
    },
  },
);

function fullRows(): Need<readonly FullRow[]> {
  return ({ indicators }) => ({ value: indicators.flatMap(fullRow) });
}

/** Rows without weight or score are other rules' (S-20, S-21). */
function fullRow(indicator: Indicator): readonly FullRow[] {
  const { weight, score, texts } = indicator;
  if (weight.state !== "read" || score.state !== "read" || weight.value.lte(0)) return [];
  if (score.value.lt(weight.value)) return [];
  const filled = (["actual", "reason"] as const).flatMap((column) => {
    const text = texts[column];
    const value = textOf(text);
    return text.state === "read" && value !== null
      ? [{ cell: text.cell, text: value, isReason: column === "reason" }]
      : [];
  });
  return [{ name: nameOf(indicator), scoreCell: score.cell, texts: filled }];
}
