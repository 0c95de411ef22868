import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { FixPreview } from "./FixPreview";
import { safeFixesRequest } from "./quick-fixes";

interface Props {
  readonly book: Book;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  text: { margin: 0 },
});

/** 全部安全修复: every fix that only writes what follows from the form itself, previewed and written at once. */
export function SafeFixes({ book, act }: Props) {
  const styles = useStyles();
  const preview = useId();
  const [isOpen, setOpen] = useState(false);
  const request = useMemo(() => safeFixesRequest(book), [book]);
  if (request.steps.length === 0) return null;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? preview : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {`全部安全修复（${request.steps.length} 个单元格）`}
      </Button>
      {isOpen && (
        <FixPreview
          id={preview}
          request={request}
          act={act}
          onClose={() => {
            setOpen(false);
          }}
          isBoxed
        >
          <p className={styles.text}>只写入由本表数字直接得出的内容，写入后可撤回。</p>
        </FixPreview>
      )}
    </div>
  );
}
