import { type ProfileId, isProfileId } from "../core/profile/profiles";

/** What one user prefers on this computer; nothing of a workbook is in here. */
export interface Settings {
  /** Whether opening the pane also checks. */
  readonly checkOnOpen: boolean;
  /** For workbooks that carry no profile; null = by the form. */
  readonly profile: ProfileId | null;
  /** Whether findings that are a notice only are listed like the others, not folded away. */
  readonly listNotices: boolean;
}

export const defaultSettings: Settings = { checkOnOpen: false, profile: null, listNotices: false };

/** Where the host the pane runs in keeps what the user prefers. */
export interface SettingsStore {
  /** Whatever was kept under a name, or null. */
  readonly get: (name: string) => unknown;
  /** Returns whether it is kept beyond this pane. */
  readonly set: (name: string, value: unknown) => boolean;
}

const name = "settings";

/** The settings in a store. Users can edit what is kept, and other versions wrote it: what is not understood is as by default. */
export function settingsIn(store: SettingsStore): Settings {
  const kept = store.get(name);
  const { checkOnOpen, profile, listNotices } = (
    typeof kept === "object" && kept !== null ? kept : {}
  ) as Record<string, unknown>;
  return {
    checkOnOpen: typeof checkOnOpen === "boolean" ? checkOnOpen : defaultSettings.checkOnOpen,
    profile: typeof profile === "string" && isProfileId(profile) ? profile : defaultSettings.profile,
    listNotices: typeof listNotices === "boolean" ? listNotices : defaultSettings.listNotices,
  };
}

/** Keeps the settings. Returns whether they outlast this pane. */
export function keepSettings(store: SettingsStore, settings: Settings): boolean {
  return store.set(name, settings);
}
