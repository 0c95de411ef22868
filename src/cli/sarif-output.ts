import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { catalogue } from "../core/rules/catalogue";
import type { Severity } from "../core/rules/rule";
import { PendingFile } from "../xlsx/pending-file";
import type { CellResult, FindingResult } from "./file-result";
import type { ResultOutput } from "./result-output";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", notice: "note" };
const indices: ReadonlyMap<string, number> = new Map(catalogue.map(({ id }, index) => [id, index]));

/**
 * The findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for editors and CI. A cell is a logical
 * location in its file: SARIF's regions are lines of text or bytes, and a workbook has neither. @throws FileProblem
 */
export async function sarifOutput(path: string, version: string): Promise<ResultOutput> {
  const file = await PendingFile.of(path);
  const driver = {
    name: "jixiao",
    fullName: "绩效自评助手",
    version,
    language: "zh-CN",
    rules: catalogue.map(({ id, title, severity, why, fix, basis }) => ({
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: `怎么改：${fix}\n依据：${basis}` },
      defaultConfiguration: { level: levels[severity] },
    })),
  };
  const notifications: object[] = [];
  let before = "\n";
  file.write(
    `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",` +
      `"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"language":"zh-CN","results":[`,
  );
  return {
    add: ({ result }) => {
      const uri = uriOf(result.file);
      for (const finding of result.findings) {
        file.write(before + JSON.stringify(sarifResult(finding, uri)));
        before = ",\n";
      }
      if (result.error !== null) {
        const locations = [{ physicalLocation: { artifactLocation: { uri } } }];
        notifications.push({ level: "error", message: { text: literal(result.error.message) }, locations });
      }
    },
    end: ({ unreadable, left }) => {
      const invocation = {
        executionSuccessful: unreadable === 0 && left === null,
        toolExecutionNotifications: notifications,
      };
      file.write(`],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
      file.keep();
      return `已写出 SARIF：${path}`;
    },
    discard: () => {
      file.discard();
    },
  };
}

function sarifResult({ rule, severity, message, cells }: FindingResult, uri: string): object {
  const [first, ...others] = cells;
  return {
    ruleId: rule,
    ruleIndex: indices.get(rule) ?? -1,
    level: levels[severity],
    message: { text: literal(message) },
    locations: [location(first, uri)],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((cell) => location(cell, uri)) }),
  };
}

function location(cell: CellResult | undefined, uri: string): object {
  const physicalLocation = { artifactLocation: { uri } };
  if (!cell) return { physicalLocation };
  const { sheet, address, label } = cell;
  const fullyQualifiedName = `${sheet}!${address}`;
  return { physicalLocation, logicalLocations: [{ name: label, fullyQualifiedName, kind: "cell" }] };
}

/** Text without placeholders ({0}) and links ([…](…)), which a message of SARIF may have (3.11.5 and 3.11.6). */
function literal(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replace(/\[(?=[^\]]*\]\()/g, "\\[");
}

/** A path as a URI reference: relative ones stay relative. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
