import { cleanCase } from "../clean";
import { baseSheet, selfSheet } from "../standard-layout";

export const story = "楼堂馆所只填了一半：批复规模为0却有实际建设面积，有实际投资却没填预算投资。";

const filing = {
  ...cleanCase,
  buildings: { ...cleanCase.buildings, actualArea: 320, budgetedInvestment: null, actualInvestment: 96 },
};

export const sheets = [baseSheet(filing), selfSheet(filing)];

export const triggers: readonly string[] = ["B-37", "B-41"];
