import { decimal } from "../number/decimal";

/** Points of 预算执行 and all indicators of a form together, in every profile. */
export const fullMarks = decimal(100);
