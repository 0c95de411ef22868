import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { CellPlace } from "../../core/address";
import type { Form } from "../../core/form/form";
import type { RuleFinding } from "../../core/rules/outcomes";
import type { Actions } from "../desk";
import { Disclosure } from "../pane/Disclosure";
import { LongList } from "../pane/LongList";
import { findingKey } from "./finding-key";
import { type FindingGroup, type Similar, groupsOf } from "./finding-groups";
import { PlaceHeading } from "./PlaceHeading";
import { SimilarFindings } from "./SimilarFindings";
import type { Drawing } from "./VisitedFinding";

interface Props {
  readonly findings: readonly RuleFinding[];
  readonly form: Form;
  readonly act: Actions;
  /** Whether notices are listed like the others, rather than folded away at the end of their place. */
  readonly listsNotices: boolean;
}

const useStyles = makeStyles({
  list: { outlineStyle: "none", marginTop: "8px" },
  item: {
    marginBottom: "8px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The findings by place. Up and down move between them; a click or Enter shows the cell and the focus stays here. */
export function FindingList({ findings, form, act, listsNotices }: Props) {
  const styles = useStyles();
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list, findings);
  const groups = useMemo(() => groupsOf(findings, form), [findings, form]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    rows[at + step]?.focus();
  };
  const { show } = act;
  const visit = useCallback(
    (key: string, place: CellPlace | null) => {
      setCurrent(key);
      if (place) show(place);
    },
    [show],
  );
  return (
    <div ref={list} tabIndex={-1} className={styles.list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <Place
          key={group.place}
          group={group}
          drawing={{ form, act, sheet: group.sheet, current, visit }}
          listsNotices={listsNotices}
        />
      ))}
    </div>
  );
}

interface PlaceProps {
  readonly group: FindingGroup;
  readonly drawing: Drawing;
  readonly listsNotices: boolean;
}

function Place({ group: { place, findings, grave, notices }, drawing, listsNotices }: PlaceProps) {
  const [isOpen, setOpen] = useState(true);
  const body = useId();
  const noticeCount = notices.reduce((count, { others }) => count + 1 + others.length, 0);
  return (
    <section aria-label={place}>
      <PlaceHeading
        place={place}
        count={findings.length}
        isOpen={isOpen}
        onToggle={setOpen}
        controls={body}
      />
      <div id={body} hidden={!isOpen}>
        <Entries entries={grave} drawing={drawing} />
        {listsNotices && <Entries entries={notices} drawing={drawing} />}
        {!listsNotices && noticeCount > 0 && (
          <Disclosure title={`提示 ${noticeCount} 项`} isFlush>
            <Entries entries={notices} drawing={drawing} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

interface EntriesProps {
  readonly entries: readonly Similar[];
  readonly drawing: Drawing;
}

function Entries({ entries, drawing }: EntriesProps) {
  const styles = useStyles();
  return (
    <LongList items={entries} keyOf={({ first }) => findingKey(first)} itemClass={styles.item}>
      {({ first, others }) => <SimilarFindings first={first} others={others} drawing={drawing} />}
    </LongList>
  );
}

/** When the row that had the focus goes away (fixed, accepted), the focus goes to the list rather than nowhere. */
function useFocusKept(list: React.RefObject<HTMLElement | null>, findings: readonly RuleFinding[]) {
  const wasInside = useRef(false);
  useEffect(() => {
    const element = list.current;
    const onFocus = () => {
      wasInside.current = element?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
    };
  }, [list]);
  useEffect(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isNowhere) list.current?.focus();
  }, [list, findings]);
}
