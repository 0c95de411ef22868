import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";

interface Props {
  readonly title: ReactNode;
  readonly openAtFirst?: boolean;
  /** What it opens begins at the edge, not below the title. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "6px",
    width: "100%",
    minHeight: "32px",
    paddingInline: "4px",
    paddingBlock: "6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, marginTop: "3px", color: tokens.colorNeutralForeground3 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  body: { paddingBottom: "8px" },
  indented: { paddingLeft: "26px" },
});

/** A line that opens what stands below it. */
export function Disclosure({ title, openAtFirst = false, isFlush = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(openAtFirst);
  const body = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span className={styles.icon}>{isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
        <span className={styles.title}>{title}</span>
      </button>
      <div id={body} className={mergeClasses(styles.body, !isFlush && styles.indented)} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
