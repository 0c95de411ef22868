import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Actions } from "../desk";
import type { Task } from "../session";

interface Props {
  readonly task: Task | null;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: {
    paddingBlock: "6px",
    // What is done at once should not flash.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "150ms",
    animationDelay: "300ms",
    animationFillMode: "backwards",
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "28px",
    color: tokens.colorNeutralForeground2,
  },
});

/** What the pane is doing. Reading can be cancelled; a write cannot be stopped half way, but taken back afterwards. */
export function TaskBar({ task, act }: Props) {
  const styles = useStyles();
  if (!task || task.kind === "recheck") return null;
  const canCancel = task.kind === "open" || task.kind === "check";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span role="status">{task.label}</span>
        {canCancel && (
          <Button size="small" appearance="subtle" onClick={act.cancel}>
            取消
          </Button>
        )}
      </div>
      <ProgressBar aria-label={task.label} value={task.share ?? undefined} />
    </div>
  );
}
