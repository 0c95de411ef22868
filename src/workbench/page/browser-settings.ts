import type { SettingsStore } from "../../taskpane/settings";

const prefix = "jixiao-workbench.";

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Settings in the browser's local storage. Rejects where the browser keeps nothing. */
export function browserSettings(): Promise<SettingsStore> {
  return new Promise((resolve) => {
    const storage = window.localStorage;
    resolve({
      get: (name) => parsed(storage.getItem(prefix + name)),
      set: (name, value) => {
        try {
          storage.setItem(prefix + name, JSON.stringify(value));
          return true;
        } catch {
          return false;
        }
      },
    });
  });
}
