import { unzipSync } from "fflate";
import type { CellNote } from "../../src/core/sheet-content";
import { childElement, childElements } from "../../src/xlsx/xml-elements";
import { type XmlElement, parseXml, rootOf } from "../../src/xlsx/xml";
import type { ModelSheet } from "../officejs/model";

/** The data validation of a range as a host keeps it. */
export interface KeptValidation {
  /** "A3:B4" */
  readonly range: string;
  readonly kind: "list" | "decimal" | "whole";
  readonly operator: "between" | "greaterThanOrEqual" | null;
  /** The list's words, or the least and the most. */
  readonly limits: readonly string[];
  readonly ignoresBlanks: boolean;
  readonly refusal: CellNote | null;
  readonly prompt: CellNote | null;
}

interface ExcelValidation {
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt?: Excel.DataValidationPrompt;
}

/** What Excel was told of a sheet. */
export function validationsInExcel(sheet: ModelSheet): KeptValidation[] {
  return [...sheet.validations].map(([range, members]) => {
    const told = Object.fromEntries(members) as unknown as ExcelValidation;
    const { rule, errorAlert, prompt } = told;
    const number = rule.decimal ?? rule.wholeNumber;
    const operator = number?.operator === "Between" ? "between" : "greaterThanOrEqual";
    // Limits and words that are not plain numbers or text (ranges, dates) show as such, and no test expects them.
    const limits = number ? [number.formula1, number.formula2] : [rule.list?.source];
    return {
      range,
      kind: rule.list ? "list" : rule.wholeNumber ? "whole" : "decimal",
      operator: number ? operator : null,
      limits: limits.flatMap((limit) =>
        limit === undefined ? [] : typeof limit === "object" ? ["an object"] : String(limit).split(","),
      ),
      ignoresBlanks: told.ignoreBlanks,
      refusal: errorAlert.showAlert ? { title: errorAlert.title, message: errorAlert.message } : null,
      prompt: prompt?.showPrompt ? { title: prompt.title, message: prompt.message } : null,
    };
  });
}

/** What all sheets of a file keep. */
export function validationsInFile(bytes: Uint8Array): KeptValidation[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
    .flatMap(([, part]) => validationsInXml(part));
}

/** What a worksheet part keeps; the schema's default operator is "between". */
function validationsInXml(part: Uint8Array): KeptValidation[] {
  const list = childElement(rootOf(parseXml(part, "sheet"), "worksheet"), "dataValidations");
  return (list ? childElements(list) : []).flatMap((validation) => {
    const get = (name: string) => validation.getAttribute(name) ?? "";
    const note = (shown: string, title: string, message: string) =>
      get(shown) === "1" ? { title: get(title), message: get(message) } : null;
    const kind = kindOf(get("type"));
    const texts = ["formula1", "formula2"].flatMap(
      (name) => childElement(validation, name)?.textContent ?? [],
    );
    const kept = {
      kind,
      operator: kind === "list" ? null : operatorOf(validation),
      limits: kind === "list" ? texts.join("").slice(1, -1).split(",") : texts,
      ignoresBlanks: get("allowBlank") === "1",
      refusal: note("showErrorMessage", "errorTitle", "error"),
      prompt: note("showInputMessage", "promptTitle", "prompt"),
    };
    return get("sqref")
      .split(" ")
      .map((range) => ({ range, ...kept }));
  });
}

function kindOf(type: string): KeptValidation["kind"] {
  if (type === "list" || type === "decimal" || type === "whole") return type;
  throw new Error(`unknown type of data validation: ${type}`);
}

function operatorOf(validation: XmlElement): KeptValidation["operator"] {
  return validation.getAttribute("operator") === "greaterThanOrEqual" ? "greaterThanOrEqual" : "between";
}
