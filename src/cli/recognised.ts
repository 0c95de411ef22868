import type { Form } from "../core/form/form";

/** The workbook has neither of the two forms: there is nothing to fill or to report on. Exit code 2. */
export class NoFormFound extends Error {
  constructor() {
    super("没有识别出“基础数据表”，也没有识别出“自评表”，没有写出任何文件。请用 jixiao check 查看原因。");
    this.name = "NoFormFound";
  }
}

/** @throws NoFormFound when neither form was recognised. */
export function requireForm(form: Form): void {
  if (form.sheets.base === null && form.sheets.self === null) throw new NoFormFound();
}
