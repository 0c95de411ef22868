import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";

interface Props {
  /** What it is, for screen readers. */
  readonly name: string;
  readonly onClose: () => void;
  readonly id?: string;
  /** Whether a line is drawn around it. */
  readonly isBoxed?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  box: {
    marginTop: "6px",
    padding: "8px 10px 0",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
});

/** What a button opened below it: Escape closes it, and the focus goes back to the button. */
export function Opened({ name, onClose, id, isBoxed = false, children }: Props) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useFocusBack(root);
  return (
    <div
      ref={root}
      id={id}
      role="group"
      aria-label={name}
      className={isBoxed ? styles.box : undefined}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Escape" && !nativeEvent.isComposing) onClose();
      }}
    >
      {children}
    </div>
  );
}

/** When something goes away with the focus in it, the focus goes to where it was before that came, rather than nowhere. */
function useFocusBack(root: RefObject<HTMLElement | null>): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const { current } = root;
    return () => {
      const isInside = current?.contains(document.activeElement) ?? false;
      if (isInside && before instanceof HTMLElement) before.focus();
    };
  }, [root, before]);
}
