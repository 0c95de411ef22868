import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ImportedForm } from "../../docx/import-docx";
import type { Actions } from "../desk";

interface Props {
  readonly act: Actions;
  readonly busy: boolean;
}

/** A file that was chosen: what it would bring, or why it cannot be read. */
type Chosen =
  | { readonly name: string; readonly imported: ImportedForm }
  | { readonly name: string; readonly problem: string };

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
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = () => {
    setChosen(null);
  };
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<DocumentRegular />}
        onClick={() => {
          picker.current?.click();
        }}
      >
        从 Word 导入
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".docx,.docm,.doc"
        aria-label="选择 Word 文件"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again after it was mended.
          if (file) void chosenFile(file).then(setChosen);
          currentTarget.value = "";
        }}
      />
      {chosen && (
        <section className={styles.preview} aria-label="从 Word 导入：预览">
          {"problem" in chosen ? (
            <p role="alert" className={styles.text}>{`无法导入「${chosen.name}」：${chosen.problem}`}</p>
          ) : (
            <Brought name={chosen.name} imported={chosen.imported} />
          )}
          <div className={styles.buttons}>
            {"imported" in chosen && (
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
            )}
            <Button size="small" onClick={close}>
              {"problem" in chosen ? "关闭" : "取消"}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function Brought({ name, imported: { sheets, sources, unplaced } }: Extract<Chosen, { imported: unknown }>) {
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

async function chosenFile(file: File): Promise<Chosen> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { importDocx } = await import(/* webpackChunkName: "word" */ "../../docx/import-docx");
    return { name, imported: importDocx(bytes) };
  } catch (error) {
    return { name, problem: await problemOf(error) };
  }
}

async function problemOf(error: unknown): Promise<string> {
  const { UnreadableDocument } = await import(
    /* webpackChunkName: "word" */ "../../docx/unreadable-document"
  ).catch(() => ({ UnreadableDocument: null }));
  if (UnreadableDocument && error instanceof UnreadableDocument) return error.message;
  return "文件或助手的这一部分没有读取成功，请检查网络和文件后重试。";
}
