import { cleanCase } from "../clean";
import { selfSheet } from "../standard-layout";

export const story = "只交了自评表，没有基础数据表。";

export const sheets = [selfSheet(cleanCase)];

export const triggers: readonly string[] = ["P-01"];
