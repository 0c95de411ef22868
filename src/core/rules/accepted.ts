import type { Finding } from "./rule";

/** A finding a person has looked at and accepted, with the reason. */
export interface Accepted {
  readonly rule: string;
  readonly message: string;
  readonly reason: string;
  /** ISO date. */
  readonly date: string;
}

/** How a finding was accepted, or null. It holds only as long as the finding says the same, figures and all. */
export function acceptanceOf(finding: Finding, accepted: readonly Accepted[]): Accepted | null {
  return accepted.find((each) => each.rule === finding.rule && each.message === finding.message) ?? null;
}
