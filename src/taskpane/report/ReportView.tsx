import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import { composeReport } from "../../core/report/compose";
import { problemsAsked } from "../../core/report/proposed-problems";
import { withReplaced, withoutEdit } from "../../core/report/choices";
import { regenerated } from "../../core/report/regenerated";
import type { StaleFigure } from "../../core/report/stale-figures";
import { openQuestions } from "../../core/report/user-text";
import { keptCopies } from "../../core/write-report";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { EmptyState } from "../pane/EmptyState";
import { TaskButton } from "../pane/TaskButton";
import type { Session } from "../session";
import { ExportWord } from "./ExportWord";
import { LastYear } from "./LastYear";
import { OutOfReport } from "./OutOfReport";
import { Preview } from "./Preview";
import { Proposals } from "./Proposals";
import { Questions } from "./Questions";
import { Scores } from "./Scores";
import { TabEdits } from "./TabEdits";

interface Props {
  readonly session: Session;
  readonly book: Book;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Stays in sight above the questions or the preview, however long they are.
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    paddingBlock: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  parts: { display: "flex", flexGrow: 1, gap: "4px" },
  part: { flexGrow: 1, minWidth: "auto", paddingInline: "8px", whiteSpace: "nowrap" },
  // In contrast themes every button has a border: the one that is pressed needs another.
  pressed: { "@media (forced-colors: active)": { outline: "2px solid Highlight" } },
  write: { flexGrow: 1, minWidth: "auto", whiteSpace: "nowrap" },
});

/** 生成报告: the user's own words, the preview, the sheet and the Word file. */
export function ReportView({ session, book, act }: Props) {
  const styles = useStyles();
  const [isPreview, setPreview] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const computed = useMemo(() => composeReport(book.form, book.profile), [book.form, book.profile]);
  const questions = useMemo(() => openQuestions(computed), [computed]);
  const { choices } = session;
  // Reading every figure of the report again may wait while the user types.
  const now = useMemo(() => ({ book, choices }), [book, choices]);
  const current = useDeferredValue(now);
  const text = useMemo(
    () => regenerated(current.book.snapshot, current.book, current.book.state, current.choices),
    [current],
  );
  const { report } = text;
  const answers = useMemo(
    () => ({ ...text.userText, ...book.state.userText }),
    [text.userText, book.state.userText],
  );
  const mend = ({ text: from, mended }: StaleFigure) => {
    if (mended === null) return;
    const answer = Object.entries(answers).find(([, words]) => words.includes(from));
    if (answer)
      act.answer(
        answer[0],
        answer[1].replace(from, () => mended),
      );
    else act.chooseEdits(withReplaced(choices, from, mended));
  };
  const open = useMemo(() => new Set(openQuestions(report).map(({ what }) => what)), [report]);
  const left = open.size;
  const isAnswered = (what: string) => (answers[what] ?? "").trim() !== "";
  const answered = questions.filter(({ what }) => isAnswered(what)).length;
  const copies = keptCopies(book.snapshot.sheets.map(({ name }) => name)).length;
  const outOfReport = (what: string) => {
    const leftOut = text.leftOut.find((each) => each.what === what);
    const isAsked = isAnswered(what) ? leftOut === undefined : open.has(what);
    if (isAsked) return null;
    return (
      <OutOfReport
        edit={leftOut?.edit ?? null}
        onTakeBack={(edit) => {
          act.chooseEdits(withoutEdit(choices, edit));
        }}
      />
    );
  };
  if (book.form.sheets.base === null && book.form.sheets.self === null) {
    return (
      <EmptyState icon={<DocumentRegular />} title="还不能生成报告">
        <p className={styles.text}>没有找到“基础数据表”和“自评表”，请先到“校验”中选择工作表。</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.root}>
      <Scores book={book} />
      <ExportWord book={book} report={report} left={left} />
      <TabEdits text={text} choices={choices} onChoose={act.chooseEdits} onMend={mend} />
      <p className={styles.small}>
        {left === 0 ? "各处都已填写。" : `还有 ${left} 处未填写，写入时保留“【请填写】”。`}
        写入“自评报告”和“校验结果”两张工作表，已有的同名表会改名保留。
        {copies === 0
          ? ""
          : `工作簿里有 ${copies} 张以前的（名称带“前”字），不再需要的可以在 Excel 里右键表标签删除。`}
      </p>
      <div className={styles.bar}>
        <div className={styles.parts} role="group" aria-label="显示">
          <Button
            className={mergeClasses(styles.part, !isPreview && styles.pressed)}
            aria-pressed={!isPreview}
            appearance={isPreview ? "subtle" : "outline"}
            onClick={() => {
              setPreview(false);
            }}
          >
            {`您来填写 ${answered}/${answered + left}`}
          </Button>
          <Button
            className={mergeClasses(styles.part, isPreview && styles.pressed)}
            aria-pressed={isPreview}
            appearance={isPreview ? "outline" : "subtle"}
            onClick={() => {
              setAsked(null);
              setPreview(true);
            }}
          >
            预览
          </Button>
        </div>
        <TaskButton
          className={styles.write}
          appearance="primary"
          onClick={() => {
            act.writeReport();
          }}
        >
          写入工作表
        </TaskButton>
      </div>
      {isPreview ? (
        <Preview
          report={report}
          act={act}
          onAsk={(what) => {
            setAsked(what);
            setPreview(false);
          }}
        />
      ) : (
        <>
          <LastYear questions={questions} answers={answers} act={act} />
          <Questions
            questions={questions}
            report={computed}
            answers={answers}
            asked={asked}
            act={act}
            below={(what) => (
              <>
                {outOfReport(what)}
                {what === problemsAsked && <Proposals book={book} act={act} />}
              </>
            )}
          />
        </>
      )}
    </div>
  );
}
