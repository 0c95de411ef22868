import type { Model, ModelCell } from "./model";

const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
const numberLike = /^[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;
/** Fractions and dates as US English types them. */
const dateLike = /^(\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?|\d+ \d+\/\d+)$/;

function setFormula(model: Model, cell: ModelCell, formula: string): void {
  const value = model.results.get(formula) ?? null;
  cell.formula = formula;
  cell.value = value === "" ? null : value;
  cell.isError = typeof value === "string" && errors.test(value);
}

function setValue(cell: ModelCell, value: ModelCell["value"], isError = false): void {
  cell.formula = null;
  cell.value = value;
  cell.isError = isError;
}

/**
 * What Excel makes of a value that a program enters: the cell's format and the text's look decide. Where it is not known what Excel does
 * (an apostrophe in a cell of the format "@") the less welcome answer is given.
 */
export function enter(model: Model, cell: ModelCell, input: unknown): void {
  if (input === null || input === undefined) return;
  if (input === "") setValue(cell, null);
  else if (typeof input === "string") enterText(model, cell, input);
  else if (typeof input === "number" || typeof input === "boolean") {
    setValue(cell, cell.numberFormat === "@" ? String(input) : input);
  }
}

function enterText(model: Model, cell: ModelCell, text: string): void {
  if (cell.numberFormat === "@") setValue(cell, text);
  else if (text.startsWith("'")) setValue(cell, text.slice(1) || null);
  else if (text.startsWith("=")) setFormula(model, cell, text);
  else if (errors.test(text)) setValue(cell, text, true);
  else if (/^(true|false)$/i.test(text)) setValue(cell, /^true$/i.test(text));
  else if (numberLike.test(text)) {
    const number = Number(text.replace(/[,%]/g, ""));
    setValue(cell, text.endsWith("%") ? number / 100 : number);
  } else if (dateLike.test(text)) setValue(cell, 45_000);
  else if (/^[+\-@＝＋－＠]/.test(text)) setFormula(model, cell, `=${text}`);
  else setValue(cell, text);
}
