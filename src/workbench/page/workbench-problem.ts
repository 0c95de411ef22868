import { EditRefused, NotShown } from "../../core/workbook";
import type { Problem } from "../../taskpane/session";

/** Any error of the grid as one Chinese sentence for the pane. */
export function workbenchProblem(error: unknown): Problem {
  if (error instanceof EditRefused || error instanceof NotShown)
    return { code: error.name, message: error.message, retry: false };
  return {
    code: "Unknown",
    message: "工作台没有完成此操作，请再试一次；仍不行时请先保存，再重新打开这个文件。",
    retry: true,
  };
}
