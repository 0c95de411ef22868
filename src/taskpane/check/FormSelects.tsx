import { Field, Select } from "@fluentui/react-components";
import type { FormName } from "../../core/form/fields";
import { formTitles } from "../../core/form/layout";
import { profiles } from "../../core/profile/profiles";
import { type Book, chosenSheet } from "../book";
import type { Actions } from "../desk";

interface Props {
  readonly book: Book;
  readonly act: Actions;
}

const automatic = "";

/** The sheet that is taken for a form. */
export function SheetSelect({ name, book, act }: Props & { readonly name: FormName }) {
  return (
    <Field label={`选择工作表（${formTitles[name]}）`} size="small">
      <Select
        value={chosenSheet(book, name) ?? automatic}
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
  );
}

/** What the profile field holds where the file carries a profile of its own. */
const ofTheFile = "file";

/** The local rules under which this workbook is checked. */
export function ProfileSelect({ book, act }: Props) {
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
        <option value={automatic}>
          {book.preferred ? `按设置：${profiles[book.preferred].title}` : "按表格自动选择"}
        </option>
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
