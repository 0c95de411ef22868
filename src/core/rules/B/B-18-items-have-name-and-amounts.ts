import { amountColumns } from "../../form/fields";
import type { Cell } from "../../form/form";
import { allOf } from "../all-of";
import { textEntry } from "../entry";
import { columnName, itemsWith } from "../items";
import { givenReading, givenText } from "../needs";
import { defineRule } from "../rule";
import { labels } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "B-18",
    title: "专项名称或金额缺失",
    severity: "warning",
    basis: "表样要求：本级专项资金一个专项一行，名称和三列金额都填写，没有发生额填 0",
    why: "没有名称，看不出钱用在哪个专项；金额空着，分不清是没有安排还是漏填。",
    fix: "请补全专项名称或金额，没有发生额的填 0。",
    forms: ["base"],
  },
  (form) =>
    itemsWith(form, amountColumns).map(({ name, amounts }) => ({
      name: textEntry(givenText(name)),
      amounts: allOf(amountColumns.map((column) => givenReading(amounts[column]))),
    })),
  {
    messages: {
      unnamed: ({ filled }: { readonly filled: readonly Cell[] }) =>
        `本级专项资金下有一行没有填写专项名称，但填了金额（${filled.map(({ label, text }) => `${columnName(label)} ${text.trim()} 万元`).join("，")}）。`,
      noAmount: ({ name }: { readonly name: string }) => `专项${inQuotes(name)}三列金额都没有填写。`,
      blank: ({ blanks }: { readonly blanks: readonly Cell[] }) => `${labels(blanks)}没有填写金额。`,
    },
    check({ name, amounts }, { fail }) {
      const filled = amounts.filter(({ state }) => state !== "blank").map(({ cell }) => cell);
      // A dash or 无 says on purpose that there was nothing.
      const blanks = amounts
        .filter(({ state, cell }) => state === "blank" && cell.text.trim() === "")
        .map(({ cell }) => cell);
      if (name.text === "") fail("unnamed", { filled }, { cells: [name.cell, ...filled] });
      else if (blanks.length === amounts.length) fail("noAmount", { name: name.text }, { cells: blanks });
      else if (blanks.length > 0) fail("blank", { blanks }, { cells: blanks });
    },
  },
);
