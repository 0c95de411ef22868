import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { FormName } from "../../core/form/fields";
import { formTitles } from "../../core/form/layout";
import { readText } from "../../core/report/wording";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { Disclosure } from "../pane/Disclosure";
import { ProfileSelect, SheetSelect } from "./FormSelects";
import { ImportWord } from "./ImportWord";
import { InsertForms } from "./InsertForms";
import { ProfileFiles } from "./ProfileFiles";

interface Props {
  readonly book: Book;
  readonly act: Actions;
  /** As an ISO date. */
  readonly today: string;
}

const useStyles = makeStyles({
  root: {
    paddingInline: "8px",
    paddingBlock: "4px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  department: { display: "block", fontWeight: tokens.fontWeightSemibold },
  facts: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sheet: { display: "flex", alignItems: "flex-start", columnGap: "6px", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, marginTop: "3px" },
  found: { color: tokens.colorPaletteGreenForeground1 },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
  fields: { display: "flex", flexDirection: "column", rowGap: "10px", paddingBlock: "6px" },
  nothing: { margin: 0, paddingTop: "4px" },
  missingForms: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    paddingInline: "4px",
    paddingBottom: "8px",
  },
});

const formNames: readonly FormName[] = ["base", "self"];

/** Whose form this is, which sheets were taken for it, and under which local rules it is checked. */
export function FormCard(props: Props) {
  const { book, act } = props;
  const styles = useStyles();
  const { form, profile } = book;
  const department = readText(form.texts.department)?.value ?? "未填写预算部门名称";
  const year = form.year === null ? "未识别到年度" : `${form.year}年度`;
  const missing = formNames.filter((name) => form.sheets[name] === null);
  const found = formNames.flatMap((name) => form.sheets[name] ?? []);
  return (
    <section className={styles.root} aria-label="本工作簿">
      <Disclosure
        title={
          <>
            <span className={styles.department}>{department}</span>
            <span className={styles.facts}>{`${year} · 口径：${profile.title}`}</span>
            {found.length > 0 && <span className={styles.facts}>{`已识别：${found.join("、")}`}</span>}
          </>
        }
      >
        <div className={styles.fields}>
          {formNames
            .filter((name) => form.sheets[name] !== null)
            .map((name) => (
              <SheetField key={name} name={name} {...props} />
            ))}
          <ProfileSelect book={book} act={act} />
          <ProfileFiles book={book} act={act} />
          {found.length > 0 && <ImportWord act={act} />}
        </div>
      </Disclosure>
      {missing.length > 0 && (
        <div className={styles.missingForms}>
          {found.length === 0 && unlike(book) && <NoForms {...props} />}
          {missing.map((name) => (
            <SheetField key={name} name={name} {...props} />
          ))}
        </div>
      )}
    </section>
  );
}

/** Whether no sheet looks like one of the forms. */
function unlike({ form }: Book): boolean {
  return formNames.every((name) => form.rivals[name].length === 0);
}

/** What to do in a workbook without any of the forms, such as a new one. */
function NoForms(props: Props) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.nothing}>
        这个工作簿里没有绩效自评的两张表。新填的可以插入空白表样；已经填好的，请打开那个工作簿，或在下面选择工作表。
      </p>
      <InsertForms forms={formNames} {...props} />
      <ImportWord act={props.act} />
    </div>
  );
}

function SheetField({ name, ...props }: Props & { readonly name: FormName }) {
  const styles = useStyles();
  const { book, act } = props;
  const sheet = book.form.sheets[name];
  const rivals = book.form.rivals[name];
  const title = formTitles[name];
  const trouble =
    rivals.length > 0
      ? `有多张工作表像“${title}”：${rivals.join("、")}。请选择要用的一张。`
      : `没有找到“${title}”，与它有关的规则暂不检查。`;
  return (
    <div>
      <div className={styles.sheet}>
        <span
          className={mergeClasses(styles.icon, sheet === null ? styles.missing : styles.found)}
          aria-hidden
        >
          {sheet === null ? <WarningRegular /> : <CheckmarkCircleRegular />}
        </span>
        <span>{sheet === null ? trouble : `${title}：已识别“${sheet}”`}</span>
      </div>
      <SheetSelect name={name} book={book} act={act} />
      {sheet === null && rivals.length === 0 && <InsertForms forms={[name]} {...props} />}
    </div>
  );
}
