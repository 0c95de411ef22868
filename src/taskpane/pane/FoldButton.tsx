import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { plainButton } from "./plain-button";

interface Props {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Id of what it folds. */
  readonly controls: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  button: {
    ...plainButton,
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    width: "100%",
    minHeight: "32px",
    paddingInline: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  // In line with the first of several lines.
  icon: {
    display: "inline-flex",
    flexShrink: 0,
    alignSelf: "flex-start",
    alignItems: "center",
    minHeight: "32px",
    color: tokens.colorNeutralForeground3,
  },
});

/** A line with an arrow that folds what stands below it in and out. */
export function FoldButton({ isOpen, onToggle, controls, className, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => {
        onToggle(!isOpen);
      }}
    >
      <span className={styles.icon} aria-hidden>
        {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </span>
      {children}
    </button>
  );
}
