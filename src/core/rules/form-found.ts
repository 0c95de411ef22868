import type { FormName } from "../form/fields";
import type { Form } from "../form/form";
import { anchorsNeeded, formAnchors, formTitles } from "../form/layout";
import type { Check } from "./rule";
import { allInQuotes } from "../quotes";

const messages = {
  missing: (form: FormName) => {
    const anchors = allInQuotes(formAnchors[form].flatMap(([label]) => label ?? []));
    return `没有一张工作表能认作“${formTitles[form]}”：同一张表上至少要有${anchors}中的 ${String(anchorsNeeded)} 个标签。请确认是哪张工作表，并把改动过的标签改回表样原文。`;
  },
  rivals: ({ form, rivals }: { readonly form: FormName; readonly rivals: readonly string[] }) =>
    `${allInQuotes(rivals)}都像“${formTitles[form]}”，无法确定采用哪一张，请选定一张，其余的隐藏或删除。`,
};

/** One sheet, and only one, is the form. */
export function formFound(name: FormName): Check<{ readonly form: Form }, typeof messages> {
  return {
    messages,
    check({ form }, { fail }) {
      if (form.sheets[name] !== null) return;
      const rivals = form.rivals[name];
      if (rivals.length > 0) fail("rivals", { form: name, rivals }, { cells: [] });
      else fail("missing", name, { cells: [] });
    },
  };
}
