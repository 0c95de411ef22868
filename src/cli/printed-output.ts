import { readableResult } from "./readable";
import type { ResultOutput } from "./result-output";
import type { Terminal } from "./terminal";
import { terminalJson } from "./terminal-text";

const nothingToDiscard = () => undefined;

/** One line of JSON for each file. */
export function ndjsonOutput({ out }: Terminal): ResultOutput {
  return {
    add: ({ result }) => {
      out(`${terminalJson(JSON.stringify(result))}\n`);
    },
    end: () => null,
    discard: nothingToDiscard,
  };
}

/** One JSON array, printed element by element. */
export function jsonOutput({ out }: Terminal): ResultOutput {
  let before = "[\n";
  return {
    add: ({ result }) => {
      out(before + terminalJson(JSON.stringify(result, null, 2)).replace(/^/gm, "  "));
      before = ",\n";
    },
    end: () => {
      out(before === "[\n" ? "[]\n" : "\n]\n");
      return null;
    },
    discard: nothingToDiscard,
  };
}

/** All files for a person at a terminal, one after the other, with the totals below when there are several. */
export function readableOutput({ out, colours }: Terminal): ResultOutput {
  let isFirst = true;
  return {
    add: (checked) => {
      out(`${isFirst ? "" : "\n"}${readableResult(checked, colours)}`);
      isFirst = false;
    },
    end: (totals) => {
      const several = totals.files > 1 || totals.left !== null;
      if (several) out(`\n${colours.bold(totals.sentences().join("\n"))}\n`);
      return null;
    },
    discard: nothingToDiscard,
  };
}
