import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, useState } from "react";

interface Props {
  /** Of the pane on the right, in pixels. */
  readonly width: number;
  readonly onChange: (width: number) => void;
}

/** Pixels: the narrowest pane (a Mac's), the one Excel opens, the widest, and a step by keyboard. */
const narrowest = 270;
export const usualWidth = 320;
const widest = 760;
const step = 20;

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    width: "7px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

function within(width: number): number {
  return Math.min(widest, Math.max(narrowest, width));
}

/** The line between grid and pane, to be dragged or moved by arrow keys; a double click gives the usual width. */
export function Divider({ width, onChange }: Props) {
  const styles = useStyles();
  const [grip, setGrip] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + step,
    ArrowRight: width - step,
    Home: widest,
    End: narrowest,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (next === undefined) return;
    event.preventDefault();
    onChange(within(next));
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ x: event.clientX, width });
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grip) onChange(within(grip.width + grip.x - clientX));
  };
  const letGo = () => {
    setGrip(null);
  };
  return (
    <div
      className={styles.root}
      role="separator"
      tabIndex={0}
      aria-label="表格与窗格的分界"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuetext={`窗格宽 ${width} 像素`}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => {
        onChange(usualWidth);
      }}
    />
  );
}
