import type { About } from "../about";
import { catalogue } from "../../core/rules/catalogue";
import type { Session } from "../session";

/** What helps to find a fault, as text. It tells numbers and codes only: never what a cell, a sheet or a person is called. */
export function diagnosticsText(session: Session, about: About, userAgent: string): string {
  const { book, codes, done, changes } = session;
  const outcomes = book?.result?.outcomes ?? [];
  const states = (["failed", "passed", "notChecked"] as const).map(
    (state) => `${state} ${outcomes.filter((outcome) => outcome.state === state).length}`,
  );
  const found = (sheet: string | null | undefined) => (sheet === null || sheet === undefined ? "否" : "是");
  return [
    `绩效自评助手 ${about.version}`,
    `宿主：${about.host}`,
    `要求集：${about.requirementSets.join("、") || "无"}`,
    `浏览器内核：${userAgent}`,
    `规则数：${catalogue.length}；口径：${typeof book?.state.profile === "object" && book.state.profile !== null ? "文件自带" : (book?.profile.id ?? "无")}`,
    `工作表数：${book?.snapshot.sheets.length ?? 0}；识别到基础数据表：${found(book?.form.sheets.base)}，自评表：${found(book?.form.sheets.self)}`,
    `上次校验：${outcomes.length === 0 ? "无" : states.join("，")}`,
    `可撤回步数：${done.length}；外部改动次数：${changes}`,
    `出现过的错误代码：${codes.join("、") || "无"}`,
  ].join("\n");
}
