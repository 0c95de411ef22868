import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ImportedForm } from "../../docx/import-docx";
import { bytesOf } from "../chosen-file";
import type { Actions } from "../desk";
import { FileImport } from "../pane/FileImport";

interface Props {
  readonly act: Actions;
  readonly busy: boolean;
}

/** A file that was chosen, and what it would bring. */
interface Chosen {
  readonly name: string;
  readonly imported: ImportedForm;
}

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  preview: {
    marginTop: "6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  list: { margin: "4px 0", paddingInlineStart: "18px" },
  buttons: { display: "flex", gap: "8px", marginTop: "8px" },
});

/** 从 Word 导入: the user chooses a .docx file and sees which sheets it would add, and what has no place, before it does. */
export function ImportWord({ act, busy }: Props) {
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
        <section className={styles.preview} aria-label="从 Word 导入：预览">
          <Brought {...chosen} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                close();
                act.importSheets(chosen.imported.sheets);
              }}
            >
              导入
            </Button>
            <Button size="small" onClick={close}>
              取消
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function Brought({ name, imported: { sheets, sources, unplaced } }: Chosen) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{`「${name}」将写成 ${sheets.length} 张工作表：`}</p>
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
