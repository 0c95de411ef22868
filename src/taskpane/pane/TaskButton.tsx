import { Button, type ButtonProps } from "@fluentui/react-components";
import { createContext, useContext } from "react";

/** Whether the pane is at something that the next thing has to wait for; see isBusy in session.ts. */
export const Busy = createContext(false);

/** A button that begins something with the workbook: while the pane is at something else it can be seen, but not pressed. */
export function TaskButton({ disabledFocusable = false, ...props }: ButtonProps) {
  const busy = useContext(Busy);
  return <Button {...props} disabledFocusable={busy || disabledFocusable} />;
}
