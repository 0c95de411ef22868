/** What one user prefers on this computer; nothing of a workbook is kept here. */
export interface UserSettings {
  /** Null when there is none. Whoever reads one must expect anything: users can edit them. */
  readonly get: (name: string) => unknown;
  /** Returns whether it is kept. */
  readonly set: (name: string, value: unknown) => boolean;
}

/** Keeps settings apart from those of other add-ins that share the browser's storage. */
function container(): string {
  const context: { partitionKey?: string } = Office.context;
  return `${context.partitionKey ?? ""}jixiao-assistant`;
}

/**
 * Settings kept in the browser's local storage, through Microsoft's office-js-helpers, which come in a file of their own.
 * @throws when the browser blocks that storage, as it may in a frame of another site, or the helpers' file does not come.
 */
export async function openUserSettings(): Promise<UserSettings> {
  const { Storage, StorageType } = await import(
    /* webpackChunkName: "settings" */ "@microsoft/office-js-helpers/dist/office.helpers.min.js"
  );
  const storage = new Storage<unknown>(container(), StorageType.LocalStorage);
  const get = (name: string) => storage.get(name) ?? null;
  // Reading shows whether the browser allows it at all.
  get("settings");
  return {
    get,
    set: (name, value) => {
      try {
        storage.set(name, value);
        return get(name) !== null;
      } catch {
        // Full or blocked meanwhile: the setting is lost, the work is not.
        return false;
      }
    },
  };
}
