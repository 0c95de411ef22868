import { type CheckedFile, checkFile } from "./checked-file";
import type { CheckTask } from "./checkers";

/** What each thread of the pool does. */
export default function checkTask({ file, profile }: CheckTask): Promise<CheckedFile> {
  return checkFile(file, profile);
}
