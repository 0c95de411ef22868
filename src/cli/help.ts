import type { Command, Help, Option } from "commander";
import { displayWidth, padded } from "./display-width";

/** Columns of a help text, as wide as any terminal. */
const lineWidth = 80;
/** Punctuation that must not begin a line. */
const closing = /^[，。；：、）”？！]/;

/** The help of a command, all of it Chinese and aligned by what characters take in a terminal. */
export function helpText(command: Command, helper: Help): string {
  const options = helper.visibleOptions(command).map((option) => [option.flags, optionText(option)] as const);
  const commands = helper
    .visibleCommands(command)
    .map((each) => [usageOf(each), each.description()] as const);
  const args = helper.visibleArguments(command).map(({ description }, index) => {
    return [`<${command.registeredArguments[index]?.name() ?? ""}>`, description] as const;
  });
  return [
    `用法：${fullName(command)}${command.commands.length > 0 ? " <命令>" : usageOf(command).slice(command.name().length)}`,
    wrapped(command.description(), lineWidth).join("\n"),
    table("命令", commands),
    table("参数", args),
    table("选项", options),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

/** "check <文件或文件夹...> [选项]" */
function usageOf(command: Command): string {
  const args = command.registeredArguments.map((arg) => {
    const name = arg.name() + (arg.variadic ? "…" : "");
    return ` ${arg.required ? `<${name}>` : `[${name}]`}`;
  });
  return `${command.name()}${args.join("")}${command.options.length > 0 ? " [选项]" : ""}`;
}

function optionText({ description, defaultValue }: Option): string {
  return typeof defaultValue === "number" ? `${description}（默认 ${defaultValue}）` : description;
}

/** Terms with their descriptions beside them; the descriptions stand under each other. */
function table(title: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return "";
  const column = Math.max(...rows.map(([term]) => displayWidth(term))) + 2;
  const lines = rows.flatMap(([term, description]) =>
    wrapped(description, lineWidth - 2 - column).map(
      (line, index) => `  ${padded(index === 0 ? term : "", column)}${line}`,
    ),
  );
  return [`${title}：`, ...lines].join("\n");
}

/** Chinese text has no blanks to break at: it is broken anywhere but inside a Latin word and before closing punctuation. */
function wrapped(text: string, columns: number): string[] {
  const pieces = text.match(/\{?[\w.,-]+\}?|./gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && displayWidth(line + piece) > columns && !closing.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
