import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Undoable } from "../../core/report/choices";

interface Props {
  /** What keeps the answer out; null where there is no answer, only no place for one any more. */
  readonly edit: Undoable | null;
  readonly onTakeBack: (edit: Undoable) => void;
}

const useStyles = makeStyles({
  root: { margin: "0 0 10px", fontSize: tokens.fontSizeBase200 },
  text: { margin: "0 0 4px" },
});

/** Says below a question that its paragraph was changed on the tab, so that no answer to it is in the report. */
export function OutOfReport({ edit, onTakeBack }: Props) {
  const styles = useStyles();
  if (!edit) {
    return (
      <div className={styles.root}>
        <p className={styles.text}>这一段您在“自评报告”表上改过或删去了，报告里已没有这一处。</p>
      </div>
    );
  }
  const isEdited = edit.kind === "edited";
  return (
    <div className={styles.root} role="status">
      <p className={styles.text}>
        {`这一段您在“自评报告”表上${isEdited ? "改过" : "删去了"}，上面的回答没有写进报告。`}
      </p>
      <Button
        size="small"
        onClick={() => {
          onTakeBack(edit);
        }}
      >
        {isEdited ? "恢复自动文字" : "恢复这一段"}
      </Button>
    </div>
  );
}
