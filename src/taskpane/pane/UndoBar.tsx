import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { addressOf } from "../../core/address";
import type { Actions } from "../desk";
import type { Session } from "../session";
import { Disclosure } from "./Disclosure";

interface Props {
  readonly session: Session;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    paddingInline: "12px",
    paddingBlock: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  line: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  what: { flexGrow: 1, minWidth: 0 },
  undo: { flexShrink: 0 },
  small: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  refused: { paddingBottom: "4px" },
  text: { margin: "0 0 6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  steps: { margin: 0, paddingLeft: "16px" },
});

/** The receipt of what was written last, with the way back; earlier steps can be taken back after it. */
export function UndoBar({ session, act }: Props) {
  const styles = useStyles();
  const [last, ...earlier] = session.done;
  if (!last) return null;
  const busy = session.task !== null && session.task.kind !== "recheck";
  return (
    <section className={styles.root} aria-label="最近的修改">
      <div role="alert">
        {session.conflict.length > 0 && (
          <div className={styles.refused}>
            <p className={styles.text}>
              {`没有撤回：${changedPlaces(session)}在写入之后又被改动过。为免丢失您的改动，什么都没有动。`}
            </p>
            <p className={styles.text}>可以先在表格中把这些单元格改回写入后的内容再撤回，或保留现状。</p>
            <div className={styles.buttons}>
              <Button size="small" onClick={act.undo}>
                再试一次
              </Button>
              <Button size="small" onClick={act.keepLast}>
                保留现状
              </Button>
            </div>
          </div>
        )}
      </div>
      <div className={styles.line}>
        <div className={styles.what}>
          <Disclosure title={`已写入：${last.title}`}>
            <div className={styles.small}>{last.places}</div>
            <div className={styles.small}>焦点在本窗格时 Ctrl+Z 不起作用，请用“撤回”。</div>
            {earlier.length > 0 && (
              <>
                <div className={styles.small}>{`之前还有 ${earlier.length} 步，可依次撤回：`}</div>
                <ol className={styles.steps}>
                  {earlier.map((done) => (
                    <li key={done.receipt.id} className={styles.small}>
                      {done.title}
                    </li>
                  ))}
                </ol>
              </>
            )}
          </Disclosure>
        </div>
        <Button
          className={styles.undo}
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={act.undo}
        >
          撤回
        </Button>
      </div>
    </section>
  );
}

function changedPlaces({ conflict }: Session): string {
  const most = 5;
  const named = conflict.slice(0, most).map(({ place }) => `${place.sheet}!${addressOf(place)}`);
  return conflict.length > most
    ? `${named.join("、")} 等 ${conflict.length} 个单元格`
    : `${named.join("、")} `;
}
