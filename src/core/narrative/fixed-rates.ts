import type { Meaning, Ref } from "./meaning";

/** 在职人员控制率, also where only 控制率 is written after 编制 or 在职. */
export const staffControl: Meaning = {
  role: "rate",
  name: "在职人员控制率",
  of: "staff.actual",
  base: "staff.quota",
};

/** Rates that name what they are of. */
export const fixedRates: readonly (readonly [RegExp, string, Ref, Ref])[] = [
  [/^(?:在职人员|财政供养人员|人员|编制)控制率$/, "在职人员控制率", "staff.actual", "staff.quota"],
  [/^(?:楼堂馆所)?(?:规模|面积)控制率$/, "规模控制率", "buildings.actualArea", "buildings.approvedArea"],
  [
    /^(?:楼堂馆所)?投资(?:概算|预算)?控制率$/,
    "投资概算控制率",
    "buildings.actualInvestment",
    "buildings.budgetedInvestment",
  ],
];
