import { areaAddress } from "../core/address";
import type { CellNote, EntryRule, Validation } from "../core/sheet-content";
import { escapedAttribute, escapedText } from "./xml";

function noteAttributes(titleName: string, textName: string, { title, message }: CellNote): string {
  return ` ${titleName}="${escapedAttribute(title)}" ${textName}="${escapedAttribute(message)}"`;
}

/** The rule's kind and limits, as attributes and child elements. */
function ruleXml(rule: EntryRule): { readonly attributes: string; readonly formulas: string } {
  if (rule.kind === "choice") {
    const words = escapedText(`"${rule.words.join(",")}"`);
    return { attributes: ` type="list"`, formulas: `<formula1>${words}</formula1>` };
  }
  const { kind, least, most } = rule;
  if (most === undefined) {
    return {
      attributes: ` type="${kind}" operator="greaterThanOrEqual"`,
      formulas: `<formula1>${least}</formula1>`,
    };
  }
  return {
    attributes: ` type="${kind}"`,
    formulas: `<formula1>${least}</formula1><formula2>${most}</formula2>`,
  };
}

function validationXml({ areas, rule, refusal, prompt }: Validation): string {
  const { attributes, formulas } = ruleXml(rule);
  const shown =
    (prompt ? ` showInputMessage="1"` : "") +
    (refusal ? ` showErrorMessage="1"${noteAttributes("errorTitle", "error", refusal)}` : "") +
    (prompt ? noteAttributes("promptTitle", "prompt", prompt) : "");
  const cells = areas.map(areaAddress).join(" ");
  return `<dataValidation${attributes} allowBlank="1"${shown} sqref="${cells}">${formulas}</dataValidation>`;
}

/** The worksheet's dataValidations element; "between" is the schema's default operator. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}
