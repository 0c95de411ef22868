import { requireRoom } from "../../src/core/step-refusals";
import { EditRefused } from "../../src/core/workbook";
import { sheetEdit } from "../port/contract";

const taken = new Set(["自评报告", "旧报告"]);

/** What a workbook with these tabs says to a sheet, or null when it takes it. */
function refusal(name: string, keepOldAs: string | null, isLocked = false): string | null {
  try {
    requireRoom(sheetEdit(name, keepOldAs), { isLocked, has: (tab) => taken.has(tab) });
    return null;
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

test.each([
  ["校验结果", null, null],
  ["校验结果", "旧报告", null],
  ["自评报告", "自评报告（旧）", null],
  ["自评报告", null, "工作表“自评报告”没有写入：已有同名工作表，请处理后再试。"],
  ["自评报告", "旧报告", "工作表“自评报告”没有写入：原表要改名为“旧报告”，而该名称已被占用，请处理后再试。"],
])("%s, the older one kept as %s", (name, keepOldAs, message) => {
  expect(refusal(name, keepOldAs)).toBe(message);
});

test("a protected structure is told before a taken name: without it nothing else can be done about it", () => {
  const message =
    "工作表“自评报告”没有写入：工作簿结构受保护，须先在“审阅”中点“保护工作簿”解除，请处理后再试。";
  expect(refusal("自评报告", null, true)).toBe(message);
  expect(refusal("自评报告", "旧报告", true)).toBe(message);
  expect(refusal("校验结果", null, true)).toBe(message.replace("自评报告", "校验结果"));
});
