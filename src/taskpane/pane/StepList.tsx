import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { addressOf, keyOf } from "../../core/address";
import type { EditStep } from "../../core/edit-step";
import { LongList } from "./LongList";

interface Props<Step extends EditStep> {
  readonly steps: readonly Step[];
  /** What stands in front of a step, such as its checkbox; otherwise its label. */
  readonly head?: (step: Step) => ReactNode;
}

const useStyles = makeStyles({
  step: {
    paddingBlock: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  values: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // In line with the words beside the checkbox above.
  belowHead: { paddingLeft: "32px" },
  inline: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  formula: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
});

/** Cells that would be written, each with what it shows before and after, and the formula that will give it. */
export function StepList<Step extends EditStep>({ steps, head }: Props<Step>) {
  const styles = useStyles();
  return (
    <LongList items={steps} keyOf={({ cell }) => keyOf(cell.place)} itemClass={styles.step}>
      {(step) => (
        <>
          {head ? (
            head(step)
          ) : (
            <div className={styles.label}>
              {step.cell.label} <span className={styles.place}>{addressOf(step.cell.place)}</span>
            </div>
          )}
          {isShort(step) ? (
            <div className={mergeClasses(styles.inline, head && styles.belowHead)}>
              <span className={styles.term}>现在</span> {step.before}{" "}
              <span className={styles.term}>改为</span> <strong>{step.after}</strong>
            </div>
          ) : (
            <dl className={mergeClasses(styles.values, head && styles.belowHead)}>
              <dt className={styles.term}>现在</dt>
              <dd className={styles.value}>{step.before}</dd>
              <dt className={styles.term}>改为</dt>
              <dd className={styles.value}>
                <strong>{step.after}</strong>
                {step.edit.kind === "formula" && <div className={styles.formula}>{step.edit.formula}</div>}
              </dd>
            </dl>
          )}
        </>
      )}
    </LongList>
  );
}

/** Whether before and after fit on one line. */
function isShort({ edit, before, after }: EditStep): boolean {
  return edit.kind !== "formula" && before.length + after.length <= 12;
}
