import { Storage, StorageType } from "@microsoft/office-js-helpers/dist/office.helpers.min.js";

/** What one user prefers on this computer; nothing of a workbook is kept here. */
export interface UserSettings {
  /** Null when there is none. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** Keeps settings apart from those of other add-ins that share the browser's storage. */
function container(): string {
  const context: { partitionKey?: string } = Office.context;
  return `${context.partitionKey ?? ""}jixiao-assistant`;
}

function opened(): Storage<unknown> {
  try {
    const storage = new Storage<unknown>(container(), StorageType.LocalStorage);
    // Reading shows whether the browser allows it at all.
    storage.has("test");
    return storage;
  } catch {
    return new Storage<unknown>(container(), StorageType.InMemoryStorage);
  }
}

/**
 * Settings kept in the browser's local storage, through Microsoft's office-js-helpers. Where that is blocked they last as long as
 * the pane is open. Whoever reads one must expect anything: users can edit them.
 */
export function userSettings(): UserSettings {
  const storage = opened();
  return {
    get: (name) => {
      try {
        return storage.get(name) ?? null;
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        storage.set(name, value);
      } catch {
        // Full or blocked: the setting is lost, the work is not.
      }
    },
  };
}
