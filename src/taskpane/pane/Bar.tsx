import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "error" | "warning";
  /** Its buttons, if it has any. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    marginTop: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: "1px solid transparent",
    overflowWrap: "anywhere",
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  icon: { width: "20px", paddingTop: "3px" },
  // Beside its buttons where there is room, above them in a pane.
  text: { flex: "1 1 200px", minWidth: 0 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "6px",
    marginLeft: "auto",
  },
});

/** A message across the pane, with what can be done about it. Own, not Fluent's: theirs measures itself and moves, for 5 KB (gzip). */
export function Bar({ intent, actions, children }: Props) {
  const styles = useStyles();
  const isError = intent === "error";
  return (
    <div className={mergeClasses(styles.root, isError ? styles.error : styles.warning)}>
      <span
        className={mergeClasses(styles.icon, isError ? styles.errorIcon : styles.warningIcon)}
        aria-hidden
      >
        {isError ? <ErrorCircleFilled /> : <WarningFilled />}
      </span>
      <span className={styles.text}>{children}</span>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
