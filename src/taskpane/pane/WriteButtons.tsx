import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Foot } from "./Foot";
import { TaskButton } from "./TaskButton";

interface Props {
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** What writing is called: 插入. */
  readonly children: ReactNode;
}

/** Under what would be written: the button that writes it, and the one that leaves it. */
export function WriteButtons({ onWrite, onCancel, children }: Props) {
  return (
    <Foot>
      <TaskButton appearance="primary" size="small" onClick={onWrite}>
        {children}
      </TaskButton>
      <Button size="small" onClick={onCancel}>
        取消
      </Button>
    </Foot>
  );
}
