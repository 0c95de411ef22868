import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { placesText } from "../../core/rules/places";
import type { Actions } from "../desk";
import type { Done, Session } from "../session";
import { undoDivision } from "../undo-division";
import { Disclosure } from "./Disclosure";
import { TaskButton } from "./TaskButton";

interface Props {
  readonly session: Session;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxHeight: "60vh",
    overflowY: "auto",
    paddingInline: "12px",
    paddingBlock: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  // The button stands beside the first line only; what is opened below has the whole width.
  line: { position: "relative" },
  what: { "& > div > button": { paddingRight: "104px" } },
  undo: { position: "absolute", top: 0, right: 0 },
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
  const { conflict, told } = session;
  if (!last && told === null) return null;
  return (
    <section className={styles.root} aria-label="最近的修改">
      <div role="alert">
        {last && conflict.length > 0 && <Refused last={last} conflict={conflict} act={act} />}
      </div>
      {told !== null && (
        <div className={styles.refused}>
          <p className={styles.text}>{told}</p>
          <Button size="small" onClick={act.dismissTold}>
            知道了
          </Button>
        </div>
      )}
      {last && <Last last={last} earlier={earlier} act={act} />}
    </section>
  );
}

interface RefusedProps {
  readonly last: Done;
  readonly conflict: Session["conflict"];
  readonly act: Actions;
}

/** Says what was changed since and so kept a step from being taken back; the user chooses what becomes of the rest. */
function Refused({ last, conflict, act }: RefusedProps) {
  const styles = useStyles();
  const { kept, rest, restKind } = undoDivision(last.receipt, conflict);
  return (
    <div className={styles.refused}>
      <p className={styles.text}>
        {`没有撤回：${placesText(conflict, 5)} 在写入之后又被改动过。为免丢失您的改动，什么都没有动。`}
      </p>
      <p className={styles.text}>
        {rest === null
          ? "可以先在表格中改回写入后的内容再撤回，或保留现状。"
          : `可以只撤回 ${rest}，保留 ${kept} 现在的内容；也可以先改回写入后的内容再撤回，或保留现状。`}
      </p>
      <div className={styles.buttons}>
        {rest !== null && (
          <TaskButton size="small" onClick={act.undoRest}>
            {`撤回其余${restKind}`}
          </TaskButton>
        )}
        <TaskButton size="small" onClick={act.undo}>
          再试一次
        </TaskButton>
        <Button size="small" onClick={act.keepLast}>
          保留现状
        </Button>
      </div>
    </div>
  );
}

interface LastProps {
  readonly last: Done;
  readonly earlier: readonly Done[];
  readonly act: Actions;
}

function Last({ last, earlier, act }: LastProps) {
  const styles = useStyles();
  return (
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
      <TaskButton className={styles.undo} icon={<ArrowUndoRegular />} onClick={act.undo}>
        撤回
      </TaskButton>
    </div>
  );
}
