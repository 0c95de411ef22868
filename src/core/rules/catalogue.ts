import type { Rule } from "./rule";
import b01 from "./B/B-01-quota-is-filled";
import b03 from "./B/B-03-control-rate-is-actual-over-quota";
import b08 from "./B/B-08-three-public-total-is-sum-of-parts";

/** Every rule, in the order of its id: P (hygiene), B (基础数据表), S (自评表), X (across). */
export const catalogue: readonly Rule[] = [b01, b03, b08];
