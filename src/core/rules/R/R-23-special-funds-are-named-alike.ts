import type { Cell, Form } from "../../form/form";
import { textOf } from "../../form/text-of";
import { nameIndex } from "../item-names";
import { amountsNamed } from "../named-amounts";
import { excerpt, excerpts } from "../excerpts";
import { paragraphs } from "../narrative-parts";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

interface Unnamed {
  readonly count: number;
  readonly names: string;
}

interface NoItem {
  readonly name: string;
  readonly phrase: string;
}

export default defineRule(
  {
    id: "R-23",
    title: "项目清单图文不一致",
    severity: "notice",
    basis: "报告与基础数据表“本级专项资金（一个专项一行）”应一致（报告审核实践）",
    why: "同一个专项两处名称不同，或只在一处出现，看的人对不上账。",
    fix: "请核对专项清单，两处使用同一名称；报告漏写的补上。",
    forms: ["base", "narrative"],
  },
  once({ form: wholeForm, paragraphs }),
  {
    messages: {
      unnamed: ({ count, names }: Unnamed) =>
        `报告没有提到基础数据表中本年有支出的 ${count} 个专项：${names}。`,
      noItem: ({ name, phrase }: NoItem) =>
        `报告写${phrase}，基础数据表中没有与${inQuotes(name)}名称相近的专项。`,
    },
    check({ form, paragraphs }, { fail, inapplicable }) {
      const items = namesOf(form);
      if (items.length === 0) {
        inapplicable("基础数据表没有列出专项。");
        return;
      }
      const inText = nameIndex(paragraphs.map(({ text }) => text).join("\n"));
      const unnamed = items.filter(({ name, spent }) => spent && !inText.has(name));
      if (unnamed.length > 0) {
        fail(
          "unnamed",
          { count: unnamed.length, names: excerpts(unnamed.map(({ name }) => name)) },
          { cells: unnamed.map(({ cell }) => cell) },
        );
      }
      const inForm = nameIndex(items.map(({ name }) => name).join("\n"));
      for (const paragraph of paragraphs) {
        for (const { name, phrase } of amountsNamed(paragraph.text)) {
          if (inForm.has(name)) continue;
          fail("noItem", { name, phrase: excerpt(phrase) }, { cells: [paragraph.cell] });
        }
      }
    },
  },
);

interface NamedItem {
  readonly name: string;
  readonly cell: Cell;
  /** Money was spent on it this year. */
  readonly spent: boolean;
}

function namesOf({ items }: Form): NamedItem[] {
  return items.flatMap(({ name, amounts }) => {
    const text = textOf(name);
    if (text === null || text.trim() === "" || name.state !== "read") return [];
    const { final } = amounts;
    return [{ name: text, cell: name.cell, spent: final.state === "read" && final.value.gt(0) }];
  });
}
