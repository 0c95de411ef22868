import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
/** Where what the user sees is written. */
const folders = ["src/taskpane", "src/workbench", "src/core"];
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const sources: readonly ts.SourceFile[] = folders
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(root, folder, name),
    ),
  )
  .filter((file) => /\.(tsx?|js)$/.test(file))
  .map((file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));

/** A text of the interface; what it shows of the workbook (`${}` in the source) may be anything. */
export interface InterfaceText {
  /** As the source has it, with "…" for what may be anything. */
  readonly shown: string;
  /** Matches it as a whole. */
  readonly pattern: RegExp;
}

/** Every text of the source, comments excepted, and of the ribbon. */
export function interfaceTexts(): InterfaceText[] {
  const ribbon = [...manifest.matchAll(/<bt:String id="[^"]+" DefaultValue="([^"]+)"/g)];
  return chinese([...ribbon.map(([, text = ""]) => [text]), ...sources.flatMap(textsIn)]);
}

/** What the buttons and menu entries of the ribbon, the pane and the workbench say, where they say a text of their own. */
export function buttonTexts(): InterfaceText[] {
  const ribbon = [...manifest.matchAll(/<Control [^>]*>\s*<Label resid="([^"]+)"/g)];
  const labels = ribbon.map(([, id = ""]) => [
    new RegExp(`<bt:String id="${id}" DefaultValue="([^"]+)"`).exec(manifest)?.[1] ?? id,
  ]);
  return chinese([...labels, ...sources.flatMap(buttonsIn)]);
}

/** Fixed pieces of a text, between which something is put in. */
type Pieces = readonly string[];

function chinese(texts: readonly Pieces[]): InterfaceText[] {
  return texts.filter((pieces) => /\p{sc=Han}/u.test(pieces.join(""))).map(textOf);
}

function textOf(pieces: Pieces): InterfaceText {
  const literal = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { shown: pieces.join("…"), pattern: new RegExp(`^${literal.join(".+")}$`, "su") };
}

function textsIn(node: ts.Node): Pieces[] {
  const own = piecesOf(node);
  return [...(own === null ? [] : [own]), ...childrenOf(node).flatMap(textsIn)];
}

function buttonsIn(node: ts.Node): Pieces[] {
  const within = childrenOf(node).flatMap(buttonsIn);
  const isButton =
    ts.isJsxElement(node) &&
    ["Button", "FileImport", "FilePicker", "InlineButton", "MenuItem", "TaskButton", "WriteButtons"].includes(
      node.openingElement.tagName.getText(),
    );
  if (!isButton) return within;
  const own = node.children.map((child) =>
    piecesOf(ts.isJsxExpression(child) && child.expression ? child.expression : child),
  );
  return [...own.filter((pieces) => pieces !== null), ...within];
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children;
}

/** Null for what is no text. */
function piecesOf(node: ts.Node): Pieces | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxText(node)) return [node.text.trim()];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return null;
}
