import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Profile } from "../../core/profile/profile";
import { BadProfile, profileFile, profileFrom } from "../../core/profile/profile-file";
import { catalogue } from "../../core/rules/catalogue";
import type { Book } from "../book";
import { bytesOf } from "../chosen-file";
import type { Actions } from "../desk";
import { download, handedOver } from "../download";
import { FileImport } from "../pane/FileImport";
import { TextToCopy } from "../pane/TextToCopy";

interface Props {
  readonly book: Book;
  readonly act: Actions;
}

/** What became of the last file. */
type Told =
  | { readonly kind: "exported"; readonly name: string; readonly content: string }
  | { readonly kind: "imported"; readonly title: string };

/** Bytes; a profile has a few thousand. */
const largest = 1024 * 1024;

const ruleIds: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  told: { margin: "6px 0 0", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

/** The profile in force as a file to be changed or passed on, and one from such a file for this workbook. */
export function ProfileFiles({ book, act }: Props) {
  const styles = useStyles();
  const [told, setTold] = useState<Told | null>(null);
  const exportProfile = () => {
    const name = `口径-${book.profile.id}.json`;
    const content = profileFile(book.profile);
    download(name, new Blob([content], { type: "application/json" }));
    setTold({ kind: "exported", name, content });
  };
  return (
    <div>
      <div className={styles.buttons}>
        <Button size="small" onClick={exportProfile}>
          导出口径文件
        </Button>
        <FileImport
          name="选择口径文件"
          accept=".json"
          read={profileIn}
          onRead={(profile) => {
            act.chooseProfile(profile);
            setTold({ kind: "imported", title: profile.title });
          }}
        >
          导入口径文件
        </FileImport>
      </div>
      <div role="status">
        {told?.kind === "imported" && (
          <p className={styles.told}>{`已改用“${told.title}”口径，随工作簿保存。`}</p>
        )}
        {told?.kind === "exported" && (
          <p className={styles.told}>{`${handedOver(told.name)}可用记事本修改，再导入。`}</p>
        )}
      </div>
      {told?.kind === "exported" && (
        <TextToCopy label="没有出现下载？可复制以下内容，存为 .json 文件" text={told.content} />
      )}
    </div>
  );
}

/** @throws BadProfile, FileRefused */
async function profileIn(file: File): Promise<Profile> {
  if (file.size > largest) throw new BadProfile("口径文件超过 1 MB，请核对是否选错了文件。");
  return profileFrom(decoded(await bytesOf(file)), ruleIds);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadProfile("口径文件不是 UTF-8 编码，请在记事本中另存为 UTF-8 后再试。");
  }
}
