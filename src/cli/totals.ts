import type { CheckedFile } from "./file-result";

/** How many of the files were checked and came out how: "共 20 个文件：12 个有必须改正的问题，…". */
export function totalsLine(checked: readonly CheckedFile[]): string {
  const unreadable = checked.filter(({ result }) => result.error !== null).length;
  const wrong = checked.filter(({ result }) => result.summary.errors > 0).length;
  const right = checked.length - unreadable - wrong;
  const parts = [
    `${wrong} 个有必须改正的问题`,
    `${right} 个没有`,
    ...(unreadable === 0 ? [] : [`${unreadable} 个无法读取`]),
  ];
  return `共 ${checked.length} 个文件：${parts.join("，")}。`;
}
