import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { FoldButton } from "./FoldButton";

interface Props {
  readonly title: ReactNode;
  readonly openAtFirst?: boolean;
  /** What it opens begins at the edge, not below the title. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  title: { flexGrow: 1, minWidth: 0, paddingBlock: "6px", overflowWrap: "anywhere" },
  body: { paddingBottom: "8px" },
  indented: { paddingLeft: "26px" },
});

/** A line that opens what stands below it. */
export function Disclosure({ title, openAtFirst = false, isFlush = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(openAtFirst);
  const body = useId();
  return (
    <div>
      <FoldButton isOpen={isOpen} onToggle={setOpen} controls={body}>
        <span className={styles.title}>{title}</span>
      </FoldButton>
      <div id={body} className={mergeClasses(styles.body, !isFlush && styles.indented)} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
