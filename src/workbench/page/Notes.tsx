import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { Bar } from "../../taskpane/pane/Bar";
import type { BenchState } from "./bench";
import type { Workshop } from "./workshop";

interface Props {
  readonly state: BenchState;
  readonly shop: Workshop;
}

const useStyles = makeStyles({
  problem: { flexShrink: 0, padding: "0 12px 8px" },
  note: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "8px",
    padding: "4px 12px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1 },
});

/** What went wrong, and what is to be known of the file that is open. */
export function Notes({ state: { problem, notes, task }, shop }: Props) {
  const styles = useStyles();
  return (
    <>
      <div role="alert">
        {problem !== null && (
          <div className={styles.problem}>
            <Bar
              intent="error"
              actions={
                <>
                  {problem.reopen && (
                    <Button size="small" disabledFocusable={task !== null} onClick={shop.reopen}>
                      重新打开
                    </Button>
                  )}
                  <Button size="small" appearance="transparent" onClick={shop.dismissProblem}>
                    关闭
                  </Button>
                </>
              }
            >
              {problem.message}
            </Bar>
          </div>
        )}
      </div>
      {notes.length > 0 && (
        <section className={styles.note} aria-label="关于这个文件">
          <InfoRegular aria-hidden />
          <span className={styles.text}>{notes.join("")}</span>
          <Button size="small" appearance="transparent" onClick={shop.dismissNotes}>
            知道了
          </Button>
        </section>
      )}
    </>
  );
}
