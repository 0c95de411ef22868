/** Commands of the grid whose effect can be brought into the .xlsx file, or that leave no trace. */
const allowed = new RegExp(
  "^sheet\\.command\\.(" +
    [
      // Contents.
      "set-range-values|clear-selection-content|auto-clear-content|text-to-number",
      "auto-fill|refill|copy-down|copy-right|copy|copy-formula-only|paste|paste-value|paste-formula|optional-paste",
      // Number formats and fills.
      "numfmt\\..*|set-background-color|reset-background-color|set-style",
      // Rows, columns and merged areas.
      "(insert|remove)-(multi-)?(rows?|cols?)(-.*)?|append-row|add-worksheet-merge(-.*)?|remove-worksheet-merge",
      "set-row-height|delta-row-height|set-worksheet-col-width|delta-column-width|set-col-auto-width",
      "set-(selected|specific)-(rows|cols)-visible|set-col-visible-on-cols",
      // Sheets.
      "insert-sheet|remove-sheet(-confirm)?|set-worksheet-(name|activate|show|row-count|column-count)",
      // What the user looks at.
      "select-.*|expand-selection|move-selection(-enter-tab)?|scroll-.*|set-scroll-relative",
      "set-zoom-ratio|change-zoom-ratio|set-worksheet-protection-.*",
    ].join("|") +
    ")$",
);

/** What a refused command is called, by a word in its name; the first that fits. */
const things: readonly (readonly [RegExp, string])[] = [
  [/cut|move-range|move-rows|move-cols/, "移动单元格"],
  [/insert-range|delete-range/, "插入或删除部分单元格"],
  [/format-painter|paste-format|paste-besides|paste-col|clear-selection/, "只粘贴或清除格式"],
  [
    /font|bold|italic|underline|overline|stroke|text-color|script|inline-format|range-(bold|italic|underline)/,
    "设置字体",
  ],
  [/border/, "设置边框"],
  [/align|wrap|rotation/, "设置对齐方式"],
  [/auto-height|auto-width/, "自动调整行高或列宽"],
  [/frozen/, "冻结窗格"],
  [/hidden|hide/, "隐藏行、列或工作表"],
  [/copy-sheet|worksheet-order/, "移动或复制工作表"],
  [/protection|permission/, "设置保护"],
  [/defined-name/, "定义名称"],
  [/tab-color/, "设置工作表标签颜色"],
  [/gridlines/, "设置网格线"],
  [/reorder|sort|filter/, "排序和筛选"],
  [/split-text/, "分列"],
];

/** Mutations that undoing and redoing an allowed command may make, and those that leave no trace. */
const allowedMutations = new RegExp(
  "^sheet\\.mutation\\.(" +
    [
      "set-range-values|set\\.numfmt|remove\\.numfmt",
      "insert-row|remove-rows|insert-col|remove-col|add-worksheet-merge|remove-worksheet-merge",
      "set-worksheet-(row-height|row-auto-height|row-is-auto-height|col-width|row-count|column-count|name|hidden)",
      "set-(row|col)-(visible|hidden)|insert-sheet|remove-sheet|empty|mark-dirty-.*",
    ].join("|") +
    ")$",
);

/** Whether a style command changes what can be saved: only fills can. */
function isOtherStyle(id: string, params: unknown): boolean {
  const style = (params as { style?: { type?: string } } | undefined)?.style;
  return id === "sheet.command.set-style" && style?.type !== "bg" && style?.type !== "n";
}

/** The words for a style command by what it sets. */
function styleThing(params: unknown): string {
  const type = (params as { style?: { type?: string } } | undefined)?.style?.type ?? "";
  if (["ht", "vt", "tb", "tr", "pd"].includes(type)) return "设置对齐方式";
  return type === "bd" ? "设置边框" : "设置字体";
}

/**
 * Why a command is not done in the grid, as one sentence for the user; null = it may be done. What cannot be saved
 * cannot be done, so a command that is not known is refused.
 */
export function commandRefusal(id: string, params: unknown): string | null {
  if (isOtherStyle(id, params)) return refusal(styleThing(params));
  if (id.startsWith("doc.command.set-inline-format")) return refusal("设置字体");
  if (!id.startsWith("sheet.command.") || allowed.test(id)) return null;
  return refusal(things.find(([pattern]) => pattern.test(id))?.[1] ?? "这一操作");
}

/** As {@link commandRefusal}, for what commands do in the end. */
export function mutationRefusal(id: string): string | null {
  if (!id.startsWith("sheet.mutation.") || allowedMutations.test(id)) return null;
  return refusal(things.find(([pattern]) => pattern.test(id))?.[1] ?? "这一操作");
}

function refusal(thing: string): string {
  return `工作台不支持${thing}，请在 Excel 中操作。`;
}
