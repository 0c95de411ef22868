import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Report } from "../../core/report/report";
import { attachedTables } from "../../docx/attached-tables";
import { richText } from "../../docx/rich-text";
import type { Book } from "../book";
import { download, handedOver } from "../download";
import { isMissingFile, missingFile } from "../missing-file";
import { ReopenButton } from "../pane/ReopenButton";
import { TextToCopy } from "../pane/TextToCopy";
import type { Problem } from "../session";
import { copyRichText } from "./copy-rich-text";
import { reportFileName } from "./report-file-name";

interface Props {
  readonly book: Book;
  /** The report as it is previewed. */
  readonly report: Report;
  /** How many places are left for the user. */
  readonly left: number;
}

type Export =
  | { readonly kind: "none" | "making" }
  /** `problem` null = not for want of a file of ours. */
  | { readonly kind: "failed"; readonly problem: Problem | null }
  /** Handed over under this name. */
  | { readonly kind: "made"; readonly name: string };

const useStyles = makeStyles({
  small: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { width: "100%" },
  told: { margin: "8px 0 0", overflowWrap: "anywhere" },
  copy: { marginTop: "8px" },
  reopen: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** 导出 Word: the report and both forms as a .docx file; where no download appears, the same to be copied and pasted. */
export function ExportWord({ book, report, left }: Props) {
  const styles = useStyles();
  const [made, setMade] = useState<Export>({ kind: "none" });
  const tables = () => attachedTables(book.snapshot, book.form);
  const make = async () => {
    setMade({ kind: "making" });
    try {
      const { reportDocx } = await import(/* webpackChunkName: "word-out" */ "../../docx/report-docx");
      const bytes = await reportDocx(report, tables());
      const name = reportFileName(book.form);
      download(name, new Blob([bytes.slice()], { type: wordType }));
      setMade({ kind: "made", name });
    } catch (error) {
      setMade({ kind: "failed", problem: isMissingFile(error) ? await missingFile(error) : null });
    }
  };
  return (
    <div>
      <Button
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={made.kind === "making"}
        onClick={() => void make()}
      >
        {made.kind === "making" ? "正在生成…" : "导出 Word"}
      </Button>
      <p className={styles.small}>
        {`公文格式的 .docx 文件，附两张表；不改动工作簿。${left === 0 ? "" : `未填写的 ${left} 处标为黄底的“【请填写】”。`}`}
      </p>
      <div role="status">
        {made.kind === "made" && <p className={styles.told}>{handedOver(made.name)}</p>}
      </div>
      <div role="alert">
        {made.kind === "failed" && (
          <>
            <p className={styles.told}>
              {`没有生成 Word 文件。${made.problem?.message ?? "请再试一次。"}也可以复制全文粘贴到 Word。`}
            </p>
            {made.problem?.reopen && (
              <div className={styles.reopen}>
                <ReopenButton size="small" />
              </div>
            )}
          </>
        )}
      </div>
      {(made.kind === "made" || made.kind === "failed") && (
        <CopyReport isAsked={made.kind === "made"} text={() => richText(report, tables())} />
      )}
    </div>
  );
}

interface CopyProps {
  /** Whether it is to be asked first if the download failed to appear. */
  readonly isAsked: boolean;
  readonly text: () => ReturnType<typeof richText>;
}

function CopyReport({ isAsked, text }: CopyProps) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    setShown(null);
    const whole = text();
    const done = await copyRichText(whole);
    setCopied(done);
    setShown(done ? null : whole.plain);
  };
  return (
    <div className={styles.copy}>
      {isAsked && <p className={styles.small}>没有出现下载？可以复制全文，粘贴到 Word 里。</p>}
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        复制全文（带格式）
      </Button>
      <div role="status">{isCopied && <p className={styles.told}>已复制，请到 Word 里粘贴。</p>}</div>
      {shown !== null && (
        <TextToCopy label="无法直接复制，请按 Ctrl+C 复制以下文字（不带格式）" text={shown} takesFocus />
      )}
    </div>
  );
}
