import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { RuleFinding } from "../../core/rules/outcomes";
import type { Actions } from "../desk";
import { LongList } from "../pane/LongList";
import { AcceptForm } from "./AcceptForm";
import { findingKey } from "./finding-key";
import { type Drawing, VisitedFinding } from "./VisitedFinding";

interface Props {
  readonly first: RuleFinding;
  readonly others: readonly RuleFinding[];
  readonly drawing: Drawing;
}

const useStyles = makeStyles({
  fold: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 10px 4px 8px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "inline-flex", justifyContent: "center", width: "20px" },
  other: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  foot: { padding: "6px 10px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A finding, and those of the same rule folded away beneath it. */
export function SimilarFindings({ first, others, drawing }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  return (
    <>
      <VisitedFinding finding={first} drawing={drawing} />
      {others.length > 0 && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span className={styles.icon} aria-hidden>
            {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
          {`同类问题还有 ${others.length} 项（${first.rule}）`}
        </button>
      )}
      <div id={body} hidden={!isOpen}>
        {isOpen && (
          <>
            <LongList items={others} keyOf={findingKey} itemClass={styles.other}>
              {(finding) => <VisitedFinding finding={finding} drawing={drawing} />}
            </LongList>
            <AcceptAll findings={[first, ...others]} act={drawing.act} />
          </>
        )}
      </div>
    </>
  );
}

function AcceptAll({ findings, act }: { readonly findings: readonly RuleFinding[]; readonly act: Actions }) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const name = `这 ${findings.length} 项都标为已核实`;
  return (
    <div className={styles.foot}>
      {isAsking ? (
        <AcceptForm
          name={name}
          onCancel={() => {
            setAsking(false);
          }}
          onAccept={(reason) => {
            act.accept(findings, reason);
          }}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setAsking(true);
          }}
        >
          {name}
        </Button>
      )}
    </div>
  );
}
