import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { CellPlace } from "../../core/address";
import type { Form } from "../../core/form/form";
import type { RuleFinding } from "../../core/rules/outcomes";
import type { Actions } from "../desk";
import { Finding } from "./Finding";
import { findingKey } from "./finding-key";
import { groupsOf } from "./tally";

interface Props {
  readonly findings: readonly RuleFinding[];
  readonly form: Form;
  readonly act: Actions;
}

const useStyles = makeStyles({
  list: { outlineStyle: "none" },
  place: {
    margin: "12px 0 6px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  items: { listStyleType: "none", margin: 0, padding: 0 },
});

/** How many findings are drawn at once. */
const page = 100;

/** The findings by place. Up and down move between them; a click or Enter shows the cell and the focus stays here. */
export function FindingList({ findings, form, act }: Props) {
  const styles = useStyles();
  const [most, setMost] = useState(page);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list, findings);
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
      {groupsOf(findings.slice(0, most), form).map((group) => (
        <section key={group.place} aria-label={group.place}>
          <h3 className={styles.place}>
            {group.place} <span className={styles.number}>{group.findings.length}</span>
          </h3>
          <ul className={styles.items}>
            {group.findings.map((finding) => {
              const key = findingKey(finding);
              return (
                <Visited
                  key={key}
                  finding={finding}
                  form={form}
                  act={act}
                  id={key}
                  visit={visit}
                  current={current}
                />
              );
            })}
          </ul>
        </section>
      ))}
      {findings.length > most && (
        <Button
          onClick={() => {
            setMost(most + page);
          }}
        >
          {`显示更多（还有 ${findings.length - most} 项）`}
        </Button>
      )}
    </div>
  );
}

interface VisitedProps {
  readonly finding: RuleFinding;
  readonly form: Form;
  readonly act: Actions;
  readonly id: string;
  readonly visit: (key: string, place: CellPlace | null) => void;
  readonly current: string | null;
}

/** A finding with its own, unchanging way to say that it was visited, so that the others need not be drawn again. */
function Visited({ id, visit, current, ...rest }: VisitedProps) {
  const onVisit = useCallback(
    (place: CellPlace | null) => {
      visit(id, place);
    },
    [id, visit],
  );
  return <Finding {...rest} isCurrent={current === id} onVisit={onVisit} />;
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
