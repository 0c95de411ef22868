import { Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { FormName } from "../../core/form/fields";
import { formTitles } from "../../core/form/layout";
import { profiles } from "../../core/profile/profiles";
import { readText } from "../../core/report/wording";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { Disclosure } from "../pane/Disclosure";
import type { Session } from "../session";

interface Props {
  readonly session: Session;
  readonly book: Book;
  readonly act: Actions;
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
  missingForms: { paddingInline: "4px", paddingBottom: "8px" },
});

const formNames: readonly FormName[] = ["base", "self"];
const automatic = "";

/** Whose form this is, which sheets were taken for it, and under which local rules it is checked. */
export function FormCard({ session, book, act }: Props) {
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
              <SheetField key={name} name={name} session={session} book={book} act={act} />
            ))}
          <ProfileField book={book} act={act} />
        </div>
      </Disclosure>
      {missing.length > 0 && (
        <div className={styles.missingForms}>
          {missing.map((name) => (
            <SheetField key={name} name={name} session={session} book={book} act={act} />
          ))}
        </div>
      )}
    </section>
  );
}

function SheetField({ name, session, book, act }: Props & { readonly name: FormName }) {
  const styles = useStyles();
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
      <Field label={`选择工作表（${title}）`} size="small">
        <Select
          value={session.chosen[name] ?? automatic}
          onChange={(_event, { value }) => {
            act.chooseSheet(name, value === automatic ? null : value);
          }}
        >
          <option value={automatic}>自动识别</option>
          {book.snapshot.sheets.map((each) => (
            <option key={each.name} value={each.name}>
              {each.hidden ? `${each.name}（已隐藏）` : each.name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** What the profile field holds where the file carries a profile of its own. */
const ofTheFile = "file";

function ProfileField({ book, act }: Pick<Props, "book" | "act">) {
  const { profile } = book.state;
  const own = profile !== null && typeof profile !== "string" ? profile : null;
  const id = typeof profile === "string" ? profile : automatic;
  return (
    <Field label="校验口径" hint="各项分值、允许误差等按所选口径；随工作簿保存。" size="small">
      <Select
        value={own ? ofTheFile : id}
        onChange={(_event, { value }) => {
          if (value !== ofTheFile) act.chooseProfile(value === automatic ? null : value);
        }}
      >
        <option value={automatic}>按表格自动选择</option>
        {own && <option value={ofTheFile}>{`${own.title}（文件自带）`}</option>}
        {Object.values(profiles).map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
