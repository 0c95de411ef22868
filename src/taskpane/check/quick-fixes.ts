import { keyOf } from "../../core/address";
import type { EditStep } from "../../core/edit-step";
import { type Fix, fixOf } from "../../core/fixes";
import type { Finding } from "../../core/rules/rule";
import type { Book } from "../book";
import type { WriteRequest } from "../write-request";
import { findingKey } from "./finding-key";
import { openFindings } from "./tally";

/** The fix of one finding as something to be written, planned anew from that finding when it comes to it. */
export function fixRequest(finding: Finding, fix: Fix): WriteRequest {
  const key = findingKey(finding);
  return {
    title: fix.label,
    steps: fix.steps,
    again: (book) => {
      const same = openFindings(book).find((each) => findingKey(each) === key);
      return (same && fixOf(same, book.form)?.steps) ?? [];
    },
  };
}

/** All fixes that only write what follows from the form itself, each cell once. */
export function safeFixesRequest(book: Book): WriteRequest {
  return { title: "全部安全修复", steps: safeSteps(book), again: safeSteps };
}

function safeSteps(book: Book): EditStep[] {
  const steps = openFindings(book).flatMap((finding) => {
    const fix = fixOf(finding, book.form);
    return fix?.safe ? fix.steps : [];
  });
  const byCell = new Map(steps.map((step) => [keyOf(step.cell.place), step]));
  return [...byCell.values()];
}
