import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

export interface FilePickerProps extends Pick<ButtonProps, "icon" | "size" | "disabledFocusable"> {
  /** Of what is asked for: 选择 Word 文件. */
  readonly name: string;
  /** The endings the browser offers: ".docx,.docm". */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that asks for a file. */
export function FilePicker({ name, accept, onChoose, children, ...button }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={name}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
