import { type ButtonProps, makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { TaskButton } from "./TaskButton";

interface Reopening {
  /** Loads the pane anew, once what the user typed is in the workbook. */
  readonly reopen: () => void;
  /** How many steps can be taken back now, and cannot afterwards. */
  readonly undoable: number;
}

export const Reopening = createContext<Reopening>({ reopen: () => undefined, undoable: 0 });

const useStyles = makeStyles({
  undoable: { flexGrow: 1, fontSize: tokens.fontSizeBase200, alignSelf: "center" },
});

/** 重新打开: the way on where the server holds another build than the one that is open; a write is not broken off for it. */
export function ReopenButton({ size }: Pick<ButtonProps, "size">) {
  const styles = useStyles();
  const { reopen, undoable } = useContext(Reopening);
  return (
    <>
      {undoable > 0 && (
        <span className={styles.undoable}>{`重新打开后，已写入的 ${undoable} 步不能再撤回。`}</span>
      )}
      <TaskButton size={size} onClick={reopen}>
        重新打开
      </TaskButton>
    </>
  );
}
