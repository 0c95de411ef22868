import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { About } from "../about";
import type { Actions } from "../desk";
import { TextToCopy } from "../pane/TextToCopy";
import type { Session } from "../session";
import { diagnosticsText } from "./diagnostics";

interface Props {
  readonly session: Session;
  readonly about: About;
  readonly act: Actions;
}

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: "0 0 12px",
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
  text: { margin: "0 0 12px" },
});

/** 关于: versions and the diagnostics to copy. */
export function AboutCard({ session, about, act }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState<string | null>(null);
  const text = () => diagnosticsText(session, about, navigator.userAgent);
  const copy = () => {
    setShown(null);
    copied(text()).then(
      () => {
        act.say("诊断信息已复制。");
      },
      () => {
        setShown(text());
      },
    );
  };
  return (
    <>
      <dl className={styles.facts}>
        <dt className={styles.term}>版本</dt>
        <dd className={styles.fact}>{about.version}</dd>
        <dt className={styles.term}>运行于</dt>
        <dd className={styles.fact}>{about.host}</dd>
        {about.requirementSets.length > 0 && (
          <>
            <dt className={styles.term}>要求集</dt>
            <dd className={styles.fact}>{about.requirementSets.join("、")}</dd>
          </>
        )}
      </dl>
      <p className={styles.text}>全部在本机运行：不联网，不上传，不收集任何数据。</p>
      <Button icon={<CopyRegular />} onClick={copy}>
        复制诊断信息
      </Button>
      {shown !== null && (
        <TextToCopy label="无法直接复制，请按 Ctrl+C 复制以下内容" text={shown} takesFocus />
      )}
    </>
  );
}

/** @throws when the clipboard is not there (old webviews) or not allowed. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
