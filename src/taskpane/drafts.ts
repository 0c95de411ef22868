/**
 * Words typed into a form and not confirmed yet, by what they are about: closing the form, by a slip or on purpose, does not
 * lose them.
 */
export interface Drafts {
  readonly read: (about: string) => string;
  readonly write: (about: string, text: string) => void;
  /** Hands them on to the page that takes the place of this one, where the browser allows. */
  readonly handOn: () => void;
}

const name = "jixiao-drafts";

/** The drafts that were handed on, or none. */
export function newDrafts(): Drafts {
  const drafts = new Map(handedOn());
  return {
    read: (about) => drafts.get(about) ?? "",
    write: (about, text) => {
      if (text === "") drafts.delete(about);
      else drafts.set(about, text);
    },
    handOn: () => {
      if (drafts.size === 0) return;
      try {
        sessionStorage.setItem(name, JSON.stringify([...drafts]));
      } catch {
        // A browser that keeps nothing for the page: what is in the workbook is kept all the same.
      }
    },
  };
}

/** Taken over by the first who asks. */
function handedOn(): (readonly [string, string])[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? "[]");
    sessionStorage.removeItem(name);
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string");
}
