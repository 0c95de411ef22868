import { makeStyles } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ImportedForm } from "../../docx/import-docx";
import { bytesOf } from "../chosen-file";
import type { Actions } from "../desk";
import { FileImport } from "../pane/FileImport";
import { Opened } from "../pane/Opened";
import { WriteButtons } from "../pane/WriteButtons";

/** A file that was chosen, and what it would bring. */
interface Chosen {
  readonly name: string;
  readonly imported: ImportedForm;
}

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  text: { margin: 0 },
  list: { margin: "4px 0", paddingInlineStart: "18px" },
});

/** 从 Word 导入: the user chooses a .docx file and sees which sheets it would add, and what has no place, before it does. */
export function ImportWord({ act }: { readonly act: Actions }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = () => {
    setChosen(null);
  };
  return (
    <div className={styles.root}>
      <FileImport
        name="选择 Word 文件"
        accept=".docx,.docm,.doc"
        icon={<DocumentRegular />}
        read={imported}
        onRead={(form, name) => {
          setChosen({ name, imported: form });
        }}
      >
        从 Word 导入
      </FileImport>
      {chosen && (
        <Opened name="从 Word 导入：预览" isBoxed onClose={close}>
          <Brought {...chosen} />
          <WriteButtons
            onWrite={() => {
              close();
              act.importSheets(chosen.imported.sheets);
            }}
            onCancel={close}
          >
            导入
          </WriteButtons>
        </Opened>
      )}
    </div>
  );
}

function Brought({ name, imported: { sheets, sources, unplaced } }: Chosen) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{`“${name}”将写成 ${sheets.length} 张工作表：`}</p>
      <ul className={styles.list}>
        {sheets.map((sheet, index) => (
          <li key={sheet.name}>{`${sheet.name}：${sheet.rows.length} 行，取自${sources[index] ?? ""}`}</li>
        ))}
      </ul>
      {unplaced.length > 0 && (
        <>
          <p className={styles.text}>{`请核对 ${unplaced.length} 处：`}</p>
          <ul className={styles.list}>
            {unplaced.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text}>填写的内容原样写入；已有的同名表会改名保留，导入后可撤回。</p>
    </>
  );
}

/** @throws FileRefused, UnreadableDocument */
async function imported(file: File): Promise<ImportedForm> {
  const bytes = await bytesOf(file);
  const { importDocx } = await import(/* webpackChunkName: "word" */ "../../docx/import-docx");
  return importDocx(bytes);
}
