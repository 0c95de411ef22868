import { areaAddress } from "../core/address";
import type { EntryRule, Validation } from "../core/sheet-content";

function excelRule(rule: EntryRule): Excel.DataValidationRule {
  if (rule.kind === "choice") return { list: { inCellDropDown: true, source: rule.words.join(",") } };
  const { kind, least, most } = rule;
  const limits: Excel.BasicDataValidation =
    most === undefined
      ? { formula1: least, operator: "GreaterThanOrEqualTo" }
      : { formula1: least, formula2: most, operator: "Between" };
  return kind === "whole" ? { wholeNumber: limits } : { decimal: limits };
}

/** Gives the cells of a sheet that was just added their data validation (ExcelApi 1.8). */
export function putValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { areas, rule, refusal, prompt } of validations) {
    for (const area of areas) {
      const { dataValidation } = sheet.getRange(areaAddress(area));
      dataValidation.rule = excelRule(rule);
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = {
        showAlert: refusal !== null,
        style: "Stop",
        title: refusal?.title ?? "",
        message: refusal?.message ?? "",
      };
      if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
    }
  }
}
