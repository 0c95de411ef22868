import { readFile } from "node:fs/promises";
import type { Profile } from "../core/profile/profile";
import { BadProfile, profileFrom } from "../core/profile/profile-file";
import { isProfileId, profiles } from "../core/profile/profiles";
import { catalogue } from "../core/rules/catalogue";
import { UsageError } from "./usage-error";

/** The profile named on the command line: one that ships, or a JSON file. None = by the form. */
export async function chosenProfile(option: string | undefined): Promise<Profile | undefined> {
  if (option === undefined) return undefined;
  if (isProfileId(option)) return profiles[option];
  try {
    return profileFrom(await readFile(option, "utf8"), new Set(catalogue.map(({ id }) => id)));
  } catch (error) {
    if (error instanceof BadProfile) throw new UsageError(`${option}：${error.message}`);
    const names = Object.keys(profiles).join("、");
    throw new UsageError(`找不到口径“${option}”：请写 ${names} 之一，或给出存在的 JSON 文件。`);
  }
}
