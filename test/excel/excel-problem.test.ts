import { EditRefused, NotShown } from "../../src/core/workbook";
import { ExcelFailure, excelProblem } from "../../src/excel/excel-problem";

/** Every code that platform.md §3.2 names, and those of the library itself. */
const codes = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidReference",
  "InvalidArgument",
  "InvalidObjectPath",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "MemoryLimitReached",
  "FormulaLengthExceedsLimit",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "PivotTableRangeConflict",
  "InsertDeleteConflict",
  "NonBlankCellOffSheet",
  "InactiveWorkbook",
  "InvalidSelection",
  "UnsupportedSheet",
  "UndoNotSupported",
  "ApiNotFound",
  "NotImplemented",
];

test.each(codes)("%s is one Chinese sentence with what to do", (code) => {
  const error = { code, message: "not for users", debugInfo: { errorLocation: "Range.values" } };
  const problem = excelProblem(error);
  expect(problem).toEqual({
    code,
    message: problem.message,
    retry: problem.retry,
    isCellEditing: code === "InvalidOperationInCellEditMode",
    location: "Range.values",
  });
  expect(problem.message).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u);
});

test("conflicts and protection are not for trying again, passing states are", () => {
  const retried = codes.filter((code) => excelProblem({ code }).retry);
  expect(codes.filter((code) => !retried.includes(code))).toEqual([
    "AccessDenied",
    "FormulaLengthExceedsLimit",
    "FilteredRangeConflict",
    "MergedRangeConflict",
    "PivotTableRangeConflict",
    "InsertDeleteConflict",
    "NonBlankCellOffSheet",
    "UnsupportedSheet",
    "ApiNotFound",
    "NotImplemented",
  ]);
});

test.each([[new Error("x")], ["x"], [null], [{ code: 5 }], [{ code: "SomethingNew", debugInfo: null }]])(
  "anything else (%p) is told too",
  (error) => {
    expect(excelProblem(error)).toMatchObject({
      message: "Excel 没有完成此操作，请点一下工作表中的任一单元格，然后再试。",
      retry: true,
      location: null,
    });
  },
);

test("a failure says what became of the workbook, and is its own problem", () => {
  const failure = new ExcelFailure({ code: "AccessDenied" }, "没有写入任何内容。");
  expect(failure.message.endsWith("没有写入任何内容。")).toBe(true);
  expect(excelProblem(failure)).toBe(failure.problem);
});

test("our own refusals keep their sentence, and trying again is not offered", () => {
  const place = { sheet: "自评表", row: 0, column: 0 };
  const refused = new EditRefused("工作表“自评表”受保护。", { kind: "blank", place });
  expect([refused, new NotShown("工作表“自评表”已隐藏。")].map(excelProblem)).toEqual([
    {
      code: "EditRefused",
      message: "工作表“自评表”受保护。",
      retry: false,
      isCellEditing: false,
      location: null,
    },
    {
      code: "NotShown",
      message: "工作表“自评表”已隐藏。",
      retry: false,
      isCellEditing: false,
      location: null,
    },
  ]);
});
