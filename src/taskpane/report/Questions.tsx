import { Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Report } from "../../core/report/report";
import type { OpenQuestion } from "../../core/report/user-text";
import type { Actions } from "../desk";
import { sentenceAround } from "./sentence-around";

interface Props {
  readonly questions: readonly OpenQuestion[];
  /** The report before the user's words were put in. */
  readonly report: Report;
  readonly answers: Readonly<Record<string, string>>;
  /** The question to be answered next, where the user came from the preview. */
  readonly asked: string | null;
  readonly act: Actions;
  /** What stands below a question beside its field. */
  readonly below: (what: string) => ReactNode;
}

const useStyles = makeStyles({
  section: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  field: { marginBottom: "10px" },
});

/** What only the user can say, as plain text fields under the headings of the report. */
export function Questions({ questions, report, answers, asked, act, below }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const at = questions.findIndex(({ what }) => what === asked);
  useEffect(() => {
    if (at >= 0) fieldsIn(list)[at]?.focus();
  }, [at]);
  return (
    <div ref={list}>
      {questions.map((question, index) => (
        <div key={question.what}>
          {question.section !== questions[index - 1]?.section && (
            <h3 className={styles.section}>{question.section}</h3>
          )}
          <Answer
            question={question}
            around={sentenceAround(report, question.what)}
            text={answers[question.what] ?? ""}
            onChange={(text) => {
              act.answer(question.what, text);
            }}
            onNext={() => {
              fieldsIn(list)[index + 1]?.focus();
            }}
          />
          {below(question.what)}
        </div>
      ))}
    </div>
  );
}

function fieldsIn(list: RefObject<HTMLElement | null>): HTMLTextAreaElement[] {
  return [...(list.current?.querySelectorAll("textarea") ?? [])];
}

interface AnswerProps {
  readonly question: OpenQuestion;
  readonly around: string | null;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onNext: () => void;
}

/** Longest text that fits into one cell of the report's sheet. */
const longest = 30_000;

function Answer({ question: { what, size }, around, text, onChange, onNext }: AnswerProps) {
  const styles = useStyles();
  const isWords = size === "words";
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, Enter takes its candidate; 229 is what old webviews say instead.
    const { isComposing } = event.nativeEvent;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign of composing that old webviews give
    const { keyCode } = event.nativeEvent;
    if (!isWords || event.key !== "Enter" || isComposing || keyCode === 229) return;
    event.preventDefault();
    onNext();
  };
  const hint = around === null ? (isWords ? "" : "独立成段，可分行。") : `接在句中：${around}`;
  return (
    <Field className={styles.field} label={what} hint={`${hint}${hint === "" ? "" : " "}${countText(text)}`}>
      <Textarea
        resize="vertical"
        rows={isWords ? 1 : 4}
        maxLength={longest}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(_event, { value }) => {
          onChange(isWords ? value.replace(/\s*[\r\n]+\s*/g, "") : value);
        }}
      />
    </Field>
  );
}

function countText(text: string): string {
  const count = Array.from(text.trim()).length;
  return count === 0 ? "未填写" : `已写 ${count} 字`;
}
