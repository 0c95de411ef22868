import type { View } from "./session";

const views = ["check", "fill", "report"] as const satisfies readonly View[];

/** A view that a ribbon button can open, by the page's ?view=. */
export type RibbonView = (typeof views)[number];

/** The view an address asks for; undefined = the pane's own first view. */
export function viewIn(search: string): RibbonView | undefined {
  const asked = new URLSearchParams(search).get("view");
  return views.find((view) => view === asked);
}

/** Whether an address asks for the findings of the sheet in front alone, as the menu of a cell does. */
export function asksForSheet(search: string): boolean {
  return new URLSearchParams(search).get("sheet") === "active";
}
