import type { ReactNode } from "react";
import type { Actions } from "../desk";
import { Opened } from "../pane/Opened";
import { StepList } from "../pane/StepList";
import { WriteButtons } from "../pane/WriteButtons";
import type { WriteRequest } from "../write-request";

interface Props {
  readonly request: WriteRequest;
  readonly act: Actions;
  readonly onClose: () => void;
  readonly id?: string;
  readonly isBoxed?: boolean;
  /** What is said before. */
  readonly children?: ReactNode;
}

/** The cells that fixes would write, each before and after, and the button that writes them. */
export function FixPreview({ request, act, onClose, id, isBoxed, children }: Props) {
  const { title, steps } = request;
  return (
    <Opened id={id} name={`${title}：预览`} isBoxed={isBoxed} onClose={onClose}>
      {children}
      <StepList steps={steps} />
      <WriteButtons
        onWrite={() => {
          onClose();
          act.write(request);
        }}
        onCancel={onClose}
      >
        {`写入 ${steps.length} 个单元格`}
      </WriteButtons>
    </Opened>
  );
}
