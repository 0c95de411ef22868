import type { Cell, Form } from "../../form/form";
import { condensed } from "../../form/label";
import { isTemplateName } from "../template-name";
import { textEntry } from "../entry";
import { type Need, givenText } from "../needs";
import { perTable } from "../indicators";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

interface Named {
  readonly name: string;
  readonly cells: readonly Cell[];
}

export default defineRule(
  {
    id: "S-53",
    title: "三级指标重复",
    severity: "warning",
    basis: "自评表每行一个三级指标（审核实务；无条文）",
    why: "同一个三级指标出现两次，同一件事就计了两次分。",
    fix: "请合并重复的行；确实是两件事的，请改写名称加以区别。",
    forms: ["self"],
  },
  perTable({ names: namesOf() }),
  {
    messages: {
      repeated: ({ name, rows }: { name: string; rows: number }) =>
        `三级指标${inQuotes(name)}出现了 ${String(rows)} 次。`,
    },
    check({ names }, { fail }) {
      for (const { name, cells } of names) {
        if (cells.length > 1) fail("repeated", { name, rows: cells.length }, { cells });
      }
    },
  },
);

/** The names of the rows with the cells of each; blank ones and those of the template are other rules' (S-16, S-56). */
function namesOf(): Need<readonly Named[]> {
  return (form: Form) => {
    const named = new Map<string, { readonly name: string; readonly cells: Cell[] }>();
    for (const { texts } of form.indicators) {
      const entry = textEntry(givenText(texts.level3))(form);
      if ("reason" in entry) return entry;
      const { text, cell } = entry.value;
      const key = condensed(text);
      if (key === "" || isTemplateName(text)) continue;
      const known = named.get(key);
      // A name merged over several rows is one cell.
      const same = known?.cells.at(-1)?.place.row === cell.place.row;
      if (known && !same) known.cells.push(cell);
      if (!known) named.set(key, { name: text, cells: [cell] });
    }
    return { value: [...named.values()] };
  };
}
