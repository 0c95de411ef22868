import { seedCase } from "../seed";
import { standardSheets } from "../standard-layout";

export const story =
  "汨罗市委编办2024年实际上报的两张表和自评报告原文：算术全对，但公用经费超预算、多处留空、指标空泛。";

export const sheets = standardSheets(seedCase);

/** The findings that domain.md lists for the filed case (those that read the narrative left out). */
export const triggers = [
  "P-08",
  "B-10",
  "B-14",
  "B-18",
  "B-19",
  "B-22",
  "B-26",
  "B-27",
  "B-28",
  "B-29",
  "B-30",
  "B-33",
  "B-35",
  "B-43",
  "S-07",
  "S-14",
  "S-19",
  "S-28",
  "S-29",
  "S-31",
  "S-39",
  "S-40",
  "S-41",
  "S-42",
  "S-45",
  "S-49",
  "S-54",
  "S-55",
  "S-56",
  "X-05",
  "X-09",
  "S-59",
  "X-14",
] as const;
