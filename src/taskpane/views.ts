import type { View } from "./session";

/** The views a ribbon button can open, by the page's ?view=. */
const views = ["check", "fill", "report"] as const satisfies readonly View[];

/** The view an address asks for; undefined = the pane's own first view. */
export function viewIn(search: string): (typeof views)[number] | undefined {
  const asked = new URLSearchParams(search).get("view");
  return views.find((view) => view === asked);
}
