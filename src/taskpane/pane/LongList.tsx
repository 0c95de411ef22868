import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type Range, defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { scrollerOf } from "./scroller";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item, index: number) => ReactNode;
  /** Class of each item. */
  readonly itemClass?: string;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  drawn: { position: "relative" },
  placed: { position: "absolute", top: 0, left: 0, width: "100%", display: "flow-root" },
});

/** Up to how many items all are drawn. */
const drawnWhole = 200;

/** A list; of a long one only what is in sight is drawn, and what has the focus or something open in it. */
export function LongList<Item>({ items, keyOf, children, itemClass }: Props<Item>) {
  const styles = useStyles();
  if (items.length > drawnWhole)
    return (
      <DrawnInSight items={items} keyOf={keyOf} itemClass={itemClass}>
        {children}
      </DrawnInSight>
    );
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={keyOf(item, index)} className={itemClass}>
          {children(item, index)}
        </li>
      ))}
    </ul>
  );
}

function DrawnInSight<Item>({ items, keyOf, children, itemClass }: Props<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => 120,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item, index);
    },
    overscan: 5,
    scrollMargin: useTop(list),
    rangeExtractor: (range) => withHeld(range, list),
  });
  return (
    <ul
      ref={list}
      className={mergeClasses(styles.list, styles.drawn)}
      style={{ height: `${virtual.getTotalSize()}px` }}
    >
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.placed}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              <div className={itemClass}>{children(item, index)}</div>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** How far a list begins below the top of what scrolls; what stands above it may open and close. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const scrolls = scrollerOf(list.current);
    const measure = () => {
      const { current } = list;
      if (scrolls && current)
        setTop(
          Math.round(
            current.getBoundingClientRect().top - scrolls.getBoundingClientRect().top + scrolls.scrollTop,
          ),
        );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of scrolls?.children ?? []) observer.observe(each);
    return () => {
      observer.disconnect();
    };
  }, [list]);
  return top;
}

/** What is in sight, and items that would lose the focus or what the user typed if they went. */
function withHeld(range: Range, list: RefObject<HTMLElement | null>): number[] {
  const held = [...(list.current?.children ?? [])]
    .filter((item) => item.contains(document.activeElement) || item.querySelector("[aria-expanded=true]"))
    .map((item) => Number(item.getAttribute("data-index")));
  return [...new Set([...defaultRangeExtractor(range), ...held])].sort((a, b) => a - b);
}
