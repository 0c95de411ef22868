import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { FormName } from "../../core/form/fields";
import { formTitles } from "../../core/form/layout";
import { newFormName, yearToFill } from "../../core/template/form-purpose";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { Opened } from "../pane/Opened";
import { WriteButtons } from "../pane/WriteButtons";

interface Props {
  /** The forms to be inserted, at least one. */
  readonly forms: readonly FormName[];
  readonly book: Book;
  readonly act: Actions;
  /** Today as an ISO date. */
  readonly today: string;
}

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  text: { margin: 0 },
  year: { marginTop: "6px" },
});

/** How many years back a form may still be filled for. */
const yearsBack = 5;

/** 插入空白表样: says which sheets it would add, for which year and profile, before it does. */
export function InsertForms({ forms, book, act, today }: Props) {
  const styles = useStyles();
  const preview = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const named = book.form.year;
  const year = named ?? chosenYear ?? yearToFill(null, today);
  const close = () => {
    setOpen(false);
  };
  const titles = forms.map((form) => formTitles[form]).join("、");
  const names = forms.map((form) => `“${newFormName(form, book.snapshot.sheets)}”`).join("、");
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<DocumentTableRegular />}
        aria-label={`插入空白表样（${titles}）`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? preview : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        插入空白表样
      </Button>
      {isOpen && (
        <Opened id={preview} name={`插入空白表样（${titles}）：预览`} isBoxed onClose={close}>
          <p className={styles.text}>
            {`将在最后新增工作表${names}：${year}年度，口径为${book.profile.title}。合计、比率和得分带公式，填数时有校验；现有工作表不改动，插入后可撤回。`}
          </p>
          {named === null && (
            <Field label="评价年度" size="small" className={styles.year}>
              <Select
                value={String(year)}
                onChange={(_event, { value }) => {
                  setChosenYear(Number(value));
                }}
              >
                {yearsFrom(today).map((each) => (
                  <option key={each} value={String(each)}>{`${each}年`}</option>
                ))}
              </Select>
            </Field>
          )}
          <WriteButtons
            onWrite={() => {
              close();
              act.insertForms(forms, year);
            }}
            onCancel={close}
          >
            插入
          </WriteButtons>
        </Opened>
      )}
    </div>
  );
}

/** This year and some before it, latest first. */
function yearsFrom(today: string): number[] {
  const now = Number(today.slice(0, 4));
  return Array.from({ length: yearsBack + 1 }, (_, back) => now - back);
}
