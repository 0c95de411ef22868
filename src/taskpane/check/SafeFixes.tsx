import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { Foot } from "../pane/Foot";
import { StepList } from "../pane/StepList";
import type { WriteRequest } from "../write-request";
import { safeFixesRequest } from "./quick-fixes";

interface Props {
  readonly book: Book;
  readonly act: Actions;
  readonly busy: boolean;
}

const useStyles = makeStyles({
  button: { marginTop: "8px" },
  preview: {
    marginTop: "8px",
    padding: "8px 10px 0",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0 },
});

/** 全部安全修复: every fix that only writes what follows from the form itself, previewed and written at once. */
export function SafeFixes({ book, act, busy }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const request: WriteRequest = useMemo(() => safeFixesRequest(book), [book]);
  if (request.steps.length === 0) return null;
  if (!isOpen) {
    return (
      <Button
        className={styles.button}
        size="small"
        aria-expanded={false}
        onClick={() => {
          setOpen(true);
        }}
      >
        {`全部安全修复（${request.steps.length} 个单元格）`}
      </Button>
    );
  }
  return (
    <section className={styles.preview} aria-label="全部安全修复：预览">
      <p className={styles.text}>只写入由本表数字直接得出的内容，写入后可撤回。</p>
      <StepList steps={request.steps} />
      <Foot>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            setOpen(false);
            act.write(request);
          }}
        >
          {`写入 ${request.steps.length} 个单元格`}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          取消
        </Button>
      </Foot>
    </section>
  );
}
