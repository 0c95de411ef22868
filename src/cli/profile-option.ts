import { readFile } from "node:fs/promises";
import type { Profile } from "../core/profile/profile";
import { BadProfile, profileFrom } from "../core/profile/profile-file";
import { isProfileId, profiles } from "../core/profile/profiles";
import { catalogue } from "../core/rules/catalogue";
import { codeOf, problem } from "../xlsx/file-problem";
import { UsageError } from "./usage-error";

/**
 * The profile named on the command line: one that ships, or a JSON file. None = by the form.
 * @throws UsageError, FileProblem
 */
export async function chosenProfile(option: string | undefined): Promise<Profile | undefined> {
  if (option === undefined) return undefined;
  if (isProfileId(option)) return profiles[option];
  const text = await textOfFile(option);
  try {
    return profileFrom(text, new Set(catalogue.map(({ id }) => id)));
  } catch (error) {
    if (error instanceof BadProfile) throw new UsageError(`${option}：${error.message}`);
    throw error;
  }
}

async function textOfFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw problem("无法读取", path, error);
    const names = Object.keys(profiles).join("、");
    throw new UsageError(`找不到口径“${path}”：请写 ${names} 之一，或给出存在的 JSON 文件。`);
  }
}
