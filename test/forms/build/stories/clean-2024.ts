import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story = "虚构的云岭县林业局2024年自评：各项数据、口径和文字都正确，任何规则都不应提示。";

export const sheets = standardSheets(cleanCase);

export const triggers: readonly string[] = [];
