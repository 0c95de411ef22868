import type { Form } from "../../core/form/form";
import { textOf } from "../../core/form/text-of";

/** Longest department in characters: with all around it, at three bytes each, the name fits every file system. */
const longest = 50;

/** "市林业局2024年绩效自评报告.docx"; what a form does not say is left out, and what no file may be called. */
export function reportFileName({ texts, year }: Form): string {
  const department = (textOf(texts.department) ?? "").replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "").trim();
  const short = Array.from(department).slice(0, longest).join("").replace(/^\.+/, "");
  return `${short}${year === null ? "" : `${year}年`}绩效自评报告.docx`;
}
