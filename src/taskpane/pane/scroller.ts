const mark = "data-scroller";

/** Marks the one element of the pane that scrolls. */
export const scroller = { [mark]: true } as const;

/** The element in which something scrolls. */
export function scrollerOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(`[${mark}]`) ?? null;
}
