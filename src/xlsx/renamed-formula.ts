import { sameSheet } from "../core/address";
import { formulaPieces, sheetPrefix } from "./formula-pieces";

/** A formula after a sheet got another name; every reference to the sheet follows it, texts in quotes stay. */
export function renamedInFormula(formula: string, from: string, to: string): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind !== "sheet" || !piece.names?.some((name) => sameSheet(name, from))) return piece.text;
      return sheetPrefix(piece.names.map((name) => (sameSheet(name, from) ? to : name)));
    })
    .join("");
}
