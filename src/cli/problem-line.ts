import { FileProblem } from "../xlsx/file-problem";
import { problemOf } from "./file-result";
import { UsageError } from "./usage-error";

/**
 * One Chinese line for a problem, after the name of the file it is about; problems with reading and writing, and with
 * the command itself, name what they are about themselves.
 */
export function problemLine(error: unknown, file: string | null): string {
  if (error instanceof UsageError || error instanceof FileProblem) return error.message;
  const { message } = problemOf(error);
  return file === null ? message : `${file}：${message}`;
}
