import ts from "typescript";
import {
  amountColumns,
  amountIds,
  amountRows,
  baseFigures,
  indicatorColumns,
  selfFigures,
  textFields,
} from "../../src/core/form/fields";

/** One small change of a source file that should make a test red. */
export interface Mutant {
  readonly line: number;
  /** "a.gt(b) → a.gte(b)" */
  readonly what: string;
  readonly code: string;
}

const operators: Readonly<Record<string, string>> = {
  "&&": "||",
  "||": "&&",
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "+": "-",
  "-": "+",
};

/** Methods of decimals and arrays, each with the one it could have been mistaken for. */
const methods: Readonly<Record<string, string>> = {
  gt: "gte",
  gte: "gt",
  lt: "lte",
  lte: "lt",
  plus: "minus",
  minus: "plus",
  times: "div",
  div: "times",
  some: "every",
  every: "some",
};

/** Names of rows, columns and single figures, each with the next one: the check looks at the wrong cell. */
const nextOf = (names: readonly string[]) =>
  names.map((name, index) => [name, names[(index + 1) % names.length] ?? name] as const);
const fields = new Map<string, string>([
  ...nextOf(amountRows),
  ...nextOf(amountColumns),
  ...nextOf(amountIds),
  ...nextOf([...baseFigures, ...selfFigures]),
  ...nextOf(textFields),
  ...nextOf(indicatorColumns),
]);

/** What a check says it found; without the call it finds nothing. */
const reports = new Set(["fail", "wait", "askPerson"]);

/** All mutants of a file: reports left out, conditions decided, operators, methods and fields mistaken, numbers one off. */
export function mutantsOf(code: string, file: string): Mutant[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const replace = (node: ts.Node, text: string) => {
    const before = node.getText(source);
    mutants.push({
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      what: `${short(before)} → ${short(text)}`,
      code: code.slice(0, node.getStart(source)) + text + code.slice(node.getEnd()),
    });
  };
  const visit = (node: ts.Node): void => {
    // Types and imports have no behaviour of their own.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && reports.has(node.expression.text)) {
      replace(node, "undefined");
    }
    if (ts.isIfStatement(node)) {
      replace(node.expression, "true");
      replace(node.expression, "false");
    }
    if (ts.isConditionalExpression(node)) replace(node.condition, `!(${node.condition.getText(source)})`);
    if (ts.isBinaryExpression(node)) {
      const other = operators[node.operatorToken.getText(source)];
      if (other !== undefined) replace(node.operatorToken, other);
    }
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isCallExpression(node.parent) &&
      node.parent.expression === node
    ) {
      const other = methods[node.name.text];
      if (other !== undefined) replace(node.name, other);
    }
    if (ts.isStringLiteral(node)) {
      const other = fields.get(node.text);
      if (other !== undefined) replace(node, JSON.stringify(other));
    }
    if (ts.isNumericLiteral(node)) replace(node, String(Number(node.text) + 1));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
