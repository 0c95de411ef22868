import type { Decimal } from "../number/decimal";

/** A score measured by machine, or null where it cannot be; either way with the steps or the reason, in Chinese. */
export interface Explained {
  readonly score: Decimal | null;
  /** "98% ≥ 95%：得满分 10 分" */
  readonly how: string;
}

export function unscored(how: string): Explained {
  return { score: null, how };
}
