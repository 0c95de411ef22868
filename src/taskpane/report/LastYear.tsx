import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Draft } from "../../core/report/last-year";
import type { OpenQuestion } from "../../core/report/user-text";
import type { Actions } from "../desk";
import { FileImport } from "../pane/FileImport";
import { draftsIn } from "./last-year-file";

interface Props {
  readonly questions: readonly OpenQuestion[];
  readonly answers: Readonly<Record<string, string>>;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: "6px", overflowWrap: "anywhere" },
  what: { margin: "0 0 2px", fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: "0 0 4px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-wrap",
    maxHeight: "8em",
    overflowY: "auto",
  },
  note: { margin: "4px 0" },
});

/** What a file offers. */
interface Found {
  readonly name: string;
  readonly drafts: readonly Draft[];
}

/** 导入上年报告: last year's words as drafts, each taken over by the user or not. */
export function LastYear({ questions, answers, act }: Props) {
  const styles = useStyles();
  const [found, setFound] = useState<Found | null>(null);
  return (
    <section className={styles.root} aria-label="上年报告">
      <FileImport
        name="选择上年的工作簿"
        accept=".xlsx,.xlsm"
        icon={<ArrowImportRegular />}
        read={(file) => draftsIn(file, questions)}
        onRead={(drafts, name) => {
          setFound({ name, drafts });
        }}
      >
        导入上年报告
      </FileImport>
      <div role="status">
        {found && (
          <p className={styles.note}>
            {found.drafts.length === 0
              ? `“${found.name}”中没有找到可以沿用的文字。`
              : `“${found.name}”中有 ${found.drafts.length} 处文字可作草稿。其中的年份和数字标为“【请核对：…】”，采用后请逐个改成今年的。`}
          </p>
        )}
      </div>
      {found && (
        <ul className={styles.list}>
          {found.drafts.map(({ what, text, marked }) => {
            const isFilled = (answers[what] ?? "").trim() !== "";
            return (
              <li key={what} className={styles.item}>
                <p className={styles.what}>{what}</p>
                <p className={styles.text} tabIndex={0}>
                  {text}
                </p>
                <Button
                  size="small"
                  disabledFocusable={isFilled}
                  aria-label={`${draftButton(isFilled, marked)}：${what}`}
                  onClick={() => {
                    act.answer(what, text);
                  }}
                >
                  {draftButton(isFilled, marked)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function draftButton(isFilled: boolean, marked: number): string {
  if (isFilled) return "这一处已填写";
  return marked === 0 ? "采用" : `采用（${marked} 处待核对）`;
}
