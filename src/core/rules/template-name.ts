import { leftoverIn } from "./leftovers";

/** Whether a 三级指标 is only what the template printed (指标1, ……) and nothing a filer wrote. */
export function isTemplateName(text: string): boolean {
  const name = text.trim();
  return name !== "" && leftoverIn(name) === name;
}
