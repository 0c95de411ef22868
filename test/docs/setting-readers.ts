import type { Profile } from "../../src/core/profile/profile";
import { profiles } from "../../src/core/profile/profiles";
import { settings } from "../../src/core/profile/settings";
import { catalogue } from "../../src/core/rules/catalogue";
import { type Change, type RuleCases, outcomeOf } from "../core/rules/cases";

/** By the path of each setting ("tolerances.sum"), the rules that look at it, in the order of the catalogue. */
export type SettingReaders = ReadonlyMap<string, readonly string[]>;

/** Which rules look at a setting in their cases. */
export function settingReaders(cases: readonly RuleCases[]): SettingReaders {
  const seen = new Map(settings.map(({ path }) => [path, new Set<string>()]));
  for (const { rule, passes, fails, waits } of cases) {
    const changes: readonly Change[] = [...passes, ...fails, ...waits];
    for (const change of changes) {
      const { profile = "national-2021" } = change;
      const own = typeof profile === "string" ? profiles[profile] : profile;
      outcomeOf(rule, { ...change, profile: watched(own, (path) => seen.get(path)?.add(rule.id)) });
    }
  }
  return new Map(
    [...seen].map(([path, ids]) => [path, catalogue.map(({ id }) => id).filter((id) => ids.has(id))]),
  );
}

/** The profile, telling which of its settings are looked at. */
function watched(profile: Profile, onRead: (path: string) => void): Profile {
  const group = <Group extends object>(name: string, values: Group): Group =>
    new Proxy(values, {
      get(of, key, receiver): unknown {
        if (typeof key === "string" && key in of) onRead(`${name}.${key}`);
        return Reflect.get(of, key, receiver);
      },
    });
  const { weights, tolerances, thresholds } = profile;
  return {
    ...profile,
    weights: group("weights", weights),
    tolerances: group("tolerances", tolerances),
    thresholds: group("thresholds", thresholds),
  };
}
