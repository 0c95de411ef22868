import type { Host } from "./host";
import { type Settings, type SettingsStore, keepSettings, settingsIn } from "./settings";
import type { Tasks } from "./tasks";

/** What the user prefers on this computer, as the session has it, and where it is kept. */
export interface SettingsKeeper {
  /** The settings as kept; as by default where they cannot be read. */
  readonly read: () => Promise<Settings>;
  readonly change: (settings: Settings) => void;
}

/** Keeps the settings where a host says. */
export function settingsKeeperOf({ openSettings }: Host, { session, send }: Tasks): SettingsKeeper {
  let store: SettingsStore | null = null;
  return {
    read: async () => {
      try {
        store ??= await openSettings();
        send({ type: "settings changed", settings: settingsIn(store), kept: true });
      } catch {
        // Whatever keeps the settings away must not keep the workbook away: they are as by default.
        send({ type: "settings changed", settings: session().settings, kept: false });
      }
      return session().settings;
    },
    change: (settings) => {
      const kept = store !== null && keepSettings(store, settings);
      send({ type: "settings changed", settings, kept });
    },
  };
}
