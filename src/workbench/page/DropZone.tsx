import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { BenchState } from "./bench";
import type { Workshop } from "./workshop";

interface Props {
  readonly state: BenchState;
  readonly shop: Workshop;
}

const useStyles = makeStyles({
  root: {
    position: "fixed",
    inset: "12px",
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    pointerEvents: "none",
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
  },
});

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** Lets files be dropped anywhere on the page, before the grid or the browser takes them. */
export function DropZone({ state: { task }, shop }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      shop.openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over, { capture: true });
    window.addEventListener("dragleave", leave, { capture: true });
    window.addEventListener("drop", drop, { capture: true });
    return () => {
      window.removeEventListener("dragover", over, { capture: true });
      window.removeEventListener("dragleave", leave, { capture: true });
      window.removeEventListener("drop", drop, { capture: true });
    };
  }, [shop]);
  if (!isOver) return null;
  return (
    <div className={styles.root}>{task === null ? "松开鼠标，打开这个文件" : `${task}请稍后再拖入`}</div>
  );
}
