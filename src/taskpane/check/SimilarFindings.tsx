import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RuleFinding } from "../../core/rules/outcomes";
import type { Actions } from "../desk";
import { FoldButton } from "../pane/FoldButton";
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
    padding: "0 10px 0 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
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
        <FoldButton className={styles.fold} isOpen={isOpen} onToggle={setOpen} controls={body}>
          {`同类问题还有 ${others.length} 项（${first.rule}）`}
        </FoldButton>
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
      <Button
        size="small"
        aria-expanded={isAsking}
        onClick={() => {
          setAsking(!isAsking);
        }}
      >
        {name}
      </Button>
      {isAsking && (
        <AcceptForm
          name={name}
          about={findings.map(findingKey).join("\n")}
          drafts={act.drafts}
          onCancel={() => {
            setAsking(false);
          }}
          onAccept={(reason) => {
            act.accept(findings, reason);
          }}
        />
      )}
    </div>
  );
}
