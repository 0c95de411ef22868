import { makeStyles } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { EmptyState } from "../pane/EmptyState";
import { TaskButton } from "../pane/TaskButton";
import type { Session } from "../session";
import { FormCard } from "./FormCard";
import { Results } from "./Results";

interface Props {
  readonly session: Session;
  readonly book: Book;
  readonly act: Actions;
  /** As an ISO date. */
  readonly today: string;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  tools: { display: "flex", flexWrap: "wrap", gap: "8px" },
  main: { flexGrow: 1 },
  text: { margin: 0 },
});

/** 校验: the workbook as recognised, the check, and what it found. */
export function CheckView({ session, book, act, today }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <FormCard book={book} act={act} today={today} />
      <div className={styles.tools}>
        <TaskButton
          appearance="primary"
          className={styles.main}
          icon={<ClipboardCheckmarkRegular />}
          onClick={act.check}
        >
          一键校验
        </TaskButton>
        {book.result && <TaskButton onClick={act.mark}>标出问题单元格</TaskButton>}
        {book.state.marks.length > 0 && <TaskButton onClick={act.unmark}>清除标记</TaskButton>}
      </div>
      {book.result ? (
        <Results
          book={book}
          act={act}

          onlySheet={session.onlySheet}
          settings={session.settings}
        />
      ) : (
        <EmptyState icon={<ClipboardCheckmarkRegular />} title="还没有校验">
          <p className={styles.text}>
            点“一键校验”，逐条核对两张表的数字、分值和填写情况。只读取表格，不改动任何内容。
          </p>
        </EmptyState>
      )}
    </div>
  );
}
