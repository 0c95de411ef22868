import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A button that looks like the text it holds, but for the pointer and the focus. */
export const plainButton = {
  border: "none",
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const satisfies GriffelStyle;
