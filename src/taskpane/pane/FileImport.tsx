import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fileProblem } from "../chosen-file";
import type { Problem } from "../session";
import { Bar } from "./Bar";
import { FilePicker, type FilePickerProps } from "./FilePicker";
import { ReopenButton } from "./ReopenButton";

interface Props<Content> extends Omit<FilePickerProps, "onChoose" | "disabledFocusable" | "size"> {
  /** Reads what was chosen; what it throws is told, see {@link fileProblem}. */
  readonly read: (file: File) => Promise<Content>;
  readonly onRead: (content: Content, fileName: string) => void;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly problem: Problem };

/** A button that asks for a file and reads it; says so meanwhile, and why where it cannot be read. */
export function FileImport<Content>({ read, onRead, ...picker }: Props<Content>) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const choose = async (file: File) => {
    const { name } = file;
    setState({ kind: "reading", name });
    try {
      const content = await read(file);
      setState({ kind: "idle" });
      onRead(content, name);
    } catch (error) {
      setState({ kind: "refused", name, problem: await fileProblem(error) });
    }
  };
  return (
    <>
      <FilePicker
        {...picker}
        size="small"
        disabledFocusable={state.kind === "reading"}
        onChoose={(file) => void choose(file)}
      />
      <div role="status">{state.kind === "reading" && `正在读取“${state.name}”…`}</div>
      <div role="alert">
        {state.kind === "refused" && (
          <Bar
            intent="error"
            actions={
              <>
                {state.problem.reopen && <ReopenButton size="small" />}
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() => {
                    setState({ kind: "idle" });
                  }}
                >
                  关闭
                </Button>
              </>
            }
          >
            {`无法导入“${state.name}”：${state.problem.message}`}
          </Bar>
        )}
      </div>
    </>
  );
}
